import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ConsentBackend, SubjectBackend } from '@unticked/core';
import { fireEvent, userEvent } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { failure, silence } from '../fixtures/fake-backend.js';
import { stopping } from '../fixtures/stopping.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from './consent-stop.css?raw';
import { ConsentStop } from './consent-stop.js';
import type { ConsentStopProps } from './consent-stop-default.js';

interface Args extends ConsentStopProps {
  readonly backend: ConsentBackend;
}
const sources = import.meta.glob<string>('./consent-stop-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = '<ConsentStop subjectId={customer.id} />';

const meta = {
  title: 'At the counter/ConsentStop',
  component: ConsentStop,
  render: ({ backend, ...props }, { globals, loaded }) => (
    <WithConsent backend={loaded.backend ?? backend} locale={globals.locale}>
      <ConsentStop {...props} />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { subjectId: 'maria', backend: stopping().backend },
  argTypes: {
    subjectId: { description: 'Who wants no more.', control: false },
    method: {
      description: 'How the person said it, where the page knows.',
      control: 'inline-radio',
      options: ['phone', 'in_person', 'email', 'letter'],
    },
    onStopped: { description: 'After a stop was written, also where nothing was left to stop.', control: false },
    backend: { control: false, table: { disable: true } },
  },
  // A stop is written: each story has a ledger of its own.
  loaders: [() => stopping().told()],
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const opened: Play = async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: /Stop advertising|Werbung beenden/ }));
};
const chosen =
  (what: RegExp): Play =>
  async (context) => {
    await opened(context);
    await userEvent.click(await context.canvas.findByRole('radio', { name: what }));
  };
const saved =
  (what: RegExp, then: RegExp): Play =>
  async (context) => {
    await chosen(what)(context);
    await userEvent.click(context.canvas.getByRole('button', { name: /Stop it|^Beenden$/ }));
    await context.canvas.findByText(then);
  };
const saidAt =
  (when: string): Play =>
  async (context) => {
    await chosen(/Any advertising|Jede Werbung/)(context);
    const { canvas } = context;
    await userEvent.click(canvas.getByRole('button', { name: /^Said earlier|^Früher gesagt/ }));
    await fireEvent.change(canvas.getByLabelText(/^When it was said|^Wann es gesagt/), { target: { value: when } });
  };
const answering = (change: Partial<SubjectBackend>): NonNullable<Story['loaders']> => [
  async () => {
    const { backend } = await stopping().told();
    return { backend: { ...backend, subject: (id: string) => ({ ...backend.subject(id), ...change }) } };
  },
];

export const Closed: Story = {};
/** Nothing is chosen: what the person said is for the clerk to say. */
export const Open: Story = { play: opened };
export const Chosen: Story = { play: chosen(/SMS/) };
export const NothingChosen: Story = {
  play: async (context) => {
    await opened(context);
    await userEvent.click(await context.canvas.findByRole('button', { name: 'Stop it' }));
    await context.canvas.findByText('Choose what is to end.');
  },
};
export const Stopped: Story = { play: saved(/Any advertising/, /Stopped\./) };
export const StoppedByOneChannel: Story = { play: saved(/e-mail/, /Stopped\./) };
/** "She rang on Friday": more than a day ago asks for a note. */
export const SaidDaysAgo: Story = {
  play: async (context) => {
    await saidAt('2026-01-09T15:00')(context);
    await userEvent.click(context.canvas.getByRole('button', { name: 'Stop it' }));
    await context.canvas.findByText('Write why it is entered only now');
  },
};
/** It was said before the yes that is there: written down, and the yes holds. */
export const SaidBeforeAYes: Story = {
  play: async (context) => {
    await saidAt('2026-01-09T15:00')(context);
    await userEvent.type(context.canvas.getByLabelText('Note'), 'the note lay about');
    await userEvent.click(context.canvas.getByRole('button', { name: 'Stop it' }));
    await context.canvas.findByText(/A yes that was said after that holds/);
  },
};
export const StillToCome: Story = { play: saidAt('2999-01-09T15:00') };
export const SaidEarlierInGerman: Story = { globals: { locale: 'de' }, play: saidAt('2026-01-09T15:00') };
export const NothingLeft: Story = {
  loaders: [async () => stopping().told({ stopped: true })],
  play: saved(/Any advertising/, /nothing left/),
};
export const Saving: Story = { loaders: answering({ stop: silence }), play: saved(/Any advertising/, /Saving/) };
export const Failed: Story = {
  loaders: answering({ stop: () => Promise.reject(failure('unavailable', true)) }),
  play: saved(/Any advertising/, /not saved yet/),
};
export const Loading: Story = {
  loaders: [async () => ({ backend: { ...(await stopping().told()).backend, standings: silence } })],
  play: opened,
};
export const German: Story = { globals: { locale: 'de' }, play: saved(/Jede Werbung/, /Beendet\./) };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: chosen(/SMS/) };
/** The parts in the page, without a dialog around them. */
export const InThePage: Story = {
  render: ({ backend: _, ...props }, { globals, loaded }) => (
    <WithConsent backend={loaded.backend} locale={globals.locale}>
      <div style={{ inlineSize: '17.5rem' }}>
        <ConsentStop.Root {...props}>
          <ConsentStop.Choices />
          <ConsentStop.How />
          <ConsentStop.State />
          <ConsentStop.About />
          <ConsentStop.Save />
        </ConsentStop.Root>
      </div>
    </WithConsent>
  ),
};
