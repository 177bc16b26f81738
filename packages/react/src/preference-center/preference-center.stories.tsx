import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ConsentBackend, type ConsentPreferences, renderStatus } from '@unticked/core';
import { userEvent } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { failure, silence } from '../fixtures/fake-backend.js';
import { type Linked, linked, remindingShop } from '../fixtures/linked.js';
import { longNames } from '../fixtures/long-shop.js';
import { narrow } from '../fixtures/narrow.js';
import { WithConsent } from '../fixtures/with-consent.js';
import type { RenderNotice } from '../status-notice/notice-context.js';
import css from './preference-center.css?raw';
import { PreferenceCenter } from './preference-center.js';
import type { CenterProps } from './preference-center-root.js';
import type { BehindLink } from './whose-answers.js';

interface Args extends CenterProps, BehindLink {
  readonly backend: ConsentBackend;
  readonly render?: RenderNotice | undefined;
}
const sources = import.meta.glob<string>('./preference-center-*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const usage = '<PreferenceCenter token={location.hash.slice(1)} preferences={createPreferencesClient({ baseUrl })} />';

/** Each link is of a ledger of its own: what a story changes, no other sees. */
const opened = async (before?: 'yes', live?: (made: Linked) => unknown, made = linked()) => {
  const token = await made.link(before);
  await live?.(made);
  return { args: { backend: made.backend, preferences: made.preferences, token }, codes: made.codes };
};

const first = linked();
const meta = {
  title: 'Beyond the counter/PreferenceCenter',
  component: PreferenceCenter,
  render: ({ backend, ...props }, { globals, loaded }) => (
    <WithConsent backend={loaded.args?.backend ?? backend} locale={globals.locale}>
      <PreferenceCenter
        {...props}
        {...(loaded.args && { token: loaded.args.token, preferences: loaded.args.preferences })}
      />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { backend: first.backend, preferences: first.preferences, token: 'never-sent' },
  argTypes: {
    token: { description: 'Of the link, from the fragment of the page’s URL.', control: false },
    preferences: { description: 'The port: a client, or beside a ledger.', control: false },
    render: { description: 'Lets the person see everything held, behind a code.', control: false },
    onChanged: { description: 'After a change was saved.', control: false },
    backend: { control: false, table: { disable: true } },
  },
  loaders: [() => opened('yes')],
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<typeof meta>;

const pressed = (name: RegExp, then: RegExp): NonNullable<Story['play']> =>
  async function play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name }));
    await canvas.findByText(then);
  };
const answering = (change: Partial<ReturnType<ConsentPreferences['byToken']>>): NonNullable<Story['loaders']> => [
  async () => {
    const { args } = await opened('yes');
    const byToken: ConsentPreferences['byToken'] = (token) => ({ ...args.preferences.byToken(token), ...change });
    return { args: { ...args, preferences: { ...args.preferences, byToken } } };
  },
];
const down = () => Promise.reject(failure('unavailable', true));

export const SaidYes: Story = {};
/** Going on takes one press, as ending does. */
export const EndsSoon: Story = {
  loaders: [
    async () => {
      const made = linked(remindingShop);
      await made.link('yes');
      made.later(710 * 86_400_000);
      return opened(undefined, undefined, made);
    },
  ],
};
/** Both buttons are there, with the same weight; none is pressed. */
export const NeverAsked: Story = { loaders: [() => opened()] };
export const Withdrawn: Story = { play: pressed(/^No, stop this/, /taken back/) };
export const NothingAtAll: Story = { play: pressed(/No advertising at all/, /Saved\./) };
export const NothingLeft: Story = {
  play: async (context) => {
    await pressed(/No advertising at all/, /Saved\./)(context);
    await pressed(/No advertising at all/, /It was so already/)(context);
  },
};
export const PressedByScript: Story = {
  loaders: [() => opened()],
  play: pressed(/^Yes, you may/, /Please press the button yourself/),
};
const asked: NonNullable<Story['play']> = async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: /Show everything you hold|Alles Gespeicherte/ }));
  await canvas.findByRole('textbox', { name: 'Code' });
};
const entered =
  (codeOf: (codes: readonly string[]) => string, then: RegExp): NonNullable<Story['play']> =>
  async (context) => {
    await asked(context);
    await userEvent.type(context.canvas.getByRole('textbox', { name: 'Code' }), codeOf(context.loaded.codes));
    await userEvent.keyboard('{Enter}');
    await context.canvas.findByText(then);
  };
const wrong = ([sent]: readonly string[]): string => (sent === '000000' ? '000001' : '000000');
const right = (codes: readonly string[]): string => codes.at(-1) ?? '';
const withHeld = { render: renderStatus };

export const CanShowEverything: Story = { args: withHeld };
export const CodeSent: Story = { args: withHeld, play: asked };
export const NoCode: Story = { args: withHeld, play: entered(() => '12', /six digits of the code/) };
export const WrongCode: Story = { args: withHeld, play: entered(wrong, /Tries left: 4/) };
export const EverythingHeld: Story = { args: withHeld, play: entered(right, /holds about you/) };
export const EverythingHeldGerman: Story = {
  args: withHeld,
  globals: { locale: 'de' },
  play: entered(right, /gespeichert hat/),
};
export const EverythingHeldNarrow: Story = {
  args: withHeld,
  decorators: narrow,
  play: entered(right, /holds about you/),
};
export const CodeNotSent: Story = {
  args: withHeld,
  loaders: answering({ requestCode: () => Promise.reject(failure('unavailable', true)) }),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Show everything you hold' }));
    await canvas.findByText(/cannot be reached/);
  },
};
export const Loading: Story = { loaders: answering({ preferences: silence }) };
export const Saving: Story = { loaders: answering({ submit: silence }), play: pressed(/^No, stop this/, /Saving/) };
export const Offline: Story = {
  loaders: answering({ preferences: down }),
  play: async ({ canvas }) => void (await canvas.findByRole('button', { name: 'Try again' })),
};
export const NotSaved: Story = {
  loaders: answering({ submit: down }),
  play: pressed(/^No, stop this/, /no connection/),
};
export const TooOld: Story = { loaders: [() => opened('yes', (made) => made.later(31 * 86_400_000))] };
export const UnknownLink: Story = {
  loaders: [async () => ({ args: { ...(await opened()).args, token: 'never-sent' } })],
};
export const German: Story = { globals: { locale: 'de' }, play: pressed(/^Nein, beenden/, /^Gespeichert\./) };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Narrow: Story = { decorators: narrow };
export const LongNames: Story = {
  decorators: narrow,
  loaders: [() => opened(undefined, undefined, linked(longNames))],
};
