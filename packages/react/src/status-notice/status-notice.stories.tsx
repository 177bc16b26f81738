import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ConsentBackend, type ConsentPreferences, renderStatus } from '@unticked/core';
import { userEvent } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { failure, silence } from '../fixtures/fake-backend.js';
import { held } from '../fixtures/held.js';
import { longNames } from '../fixtures/long-shop.js';
import { narrow } from '../fixtures/narrow.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from './status-notice.css?raw';
import { StatusNotice } from './status-notice.js';
import type { StatusNoticeProps } from './status-notice-default.js';

interface Args extends StatusNoticeProps {
  readonly backend: ConsentBackend;
}
const sources = import.meta.glob<string>('./status-notice-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = `<StatusNotice
  subjectId={customer.id}
  locale={customer.language}
  preferences={createPreferencesClient({ baseUrl })}
  render={renderStatus}
/>`;

const first = held();
const meta = {
  title: 'At the counter/StatusNotice',
  component: StatusNotice,
  render: ({ backend, ...props }, { globals, loaded }) => (
    <WithConsent backend={backend} locale={globals.locale}>
      <StatusNotice {...props} preferences={loaded.preferences ?? props.preferences} />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { subjectId: 'maria', backend: first.backend, preferences: first.preferences, render: renderStatus },
  argTypes: {
    subjectId: { description: 'Who wants to know.', control: false },
    preferences: { description: 'The port: a client, or beside a ledger.', control: false },
    render: { description: 'What makes words of the message: `renderStatus` of `@unticked/core`.', control: false },
    locale: { description: 'The person’s language.', control: 'inline-radio', options: ['en', 'de'] },
    closed: { description: 'Ways that cannot be used, each with the reason.', control: 'object' },
    onSent: { description: 'After it went and the log says so.', control: false },
    backend: { control: false, table: { disable: true } },
  },
  // It is written that it went: each story has a ledger of its own.
  loaders: [async () => ({ preferences: (await held().said()).preferences })],
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const opened: Play = async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: /Send what we hold|Auskunft schicken/ }));
};
const shown: Play = async (context) => {
  await opened(context);
  await context.canvas.findByRole('radio', { name: /E-[mM]ail/ });
};
const chosen =
  (way: RegExp): Play =>
  async (context) => {
    await shown(context);
    await userEvent.click(context.canvas.getByRole('radio', { name: way }));
  };
const sent =
  (way: RegExp, press: RegExp, then: RegExp): Play =>
  async (context) => {
    await chosen(way)(context);
    await userEvent.click(context.canvas.getByRole('button', { name: press }));
    await context.canvas.findByText(then);
  };
type Subject = ReturnType<ConsentPreferences['subject']>;
const answering = (change: Partial<Subject>): NonNullable<Story['loaders']> => [
  async () => {
    const { preferences } = await held().said();
    const subject = (id: string): Subject => ({ ...preferences.subject(id), ...change });
    return { preferences: { ...preferences, subject } };
  },
];

export const Closed: Story = {};
/** Nothing is chosen: which way it goes is for the person to say. */
export const Open: Story = { play: shown };
/** The person reads German, the clerk English. */
export const InTheirLanguage: Story = { args: { locale: 'de' }, play: shown };
export const NothingChosen: Story = {
  play: async (context) => {
    await shown(context);
    await userEvent.click(context.canvas.getByRole('button', { name: 'Send the e-mail' }));
    await context.canvas.findByText('Choose how they get it.');
  },
};
export const NoAddress: Story = {
  args: { closed: { email: 'No e-mail address on file.', sms: 'No phone number on file.' } },
  play: shown,
};
export const ShortMessage: Story = { play: chosen(/SMS/) };
export const OnPaper: Story = { play: chosen(/paper/) };
export const ReadAloud: Story = { play: chosen(/aloud/) };
export const Sending: Story = {
  loaders: answering({ sendStatus: silence }),
  play: sent(/E-mail/, /Send the e-mail/, /Sending/),
};
export const Sent: Story = { play: sent(/E-mail/, /Send the e-mail/, /Sent by e-mail/) };
export const ReadOut: Story = { play: sent(/aloud/, /I have read it aloud/, /Read aloud\. The log/) };
export const NotSent: Story = {
  loaders: answering({ sendStatus: () => Promise.reject(failure('unavailable', true)) }),
  play: sent(/E-mail/, /Send the e-mail/, /did not go out/),
};
export const NothingHeld: Story = {
  loaders: [async () => ({ preferences: held().preferences })],
  play: async (context) => {
    await opened(context);
    await context.canvas.findByText('Nothing is held about this person.');
  },
};
export const Loading: Story = { loaders: answering({ statusMessage: silence }), play: opened };
export const Offline: Story = {
  loaders: answering({ statusMessage: () => Promise.reject(failure('unavailable', true)) }),
  play: opened,
};
export const German: Story = {
  globals: { locale: 'de' },
  args: { locale: 'de' },
  play: sent(/E-Mail/, /E-Mail schicken/, /Per E-Mail geschickt/),
};
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: shown };
export const Narrow: Story = { decorators: narrow, play: shown };
export const LongNames: Story = {
  decorators: narrow,
  loaders: [async () => ({ preferences: (await held(longNames).said()).preferences })],
  play: shown,
};
