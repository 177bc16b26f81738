import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { silence, unread } from '../fixtures/fake-backend.js';
import { offline } from '../fixtures/reading.js';
import { rightsDesk } from '../fixtures/rights-desk.js';
import { shop } from '../fixtures/shop.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from './erasure-dialog.css?raw';
import { ErasureDialog } from './erasure-dialog.js';
import type { ErasureDialogProps } from './erasure-dialog-default.js';

type Desk = ReturnType<typeof rightsDesk>;
const nothing = async () => {};

async function desk(
  live: (made: Desk) => Promise<unknown> = nothing,
  behaves: Parameters<typeof rightsDesk>[0] = {},
  change: (made: Desk) => Pick<Desk, 'rights'> = (made) => made,
) {
  const made = rightsDesk(behaves);
  await made.known('maria');
  await live(made);
  return { desk: { ...made, rights: change(made).rights } };
}
const sources = import.meta.glob<string>('./erasure-dialog-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = `<ErasureDialog
  subjectId={customer.id}
  subject={customer.name}
  locale={customer.language}
  letterhead={<Letterhead />}
/>`;

const meta = {
  title: 'Beyond the counter/ErasureDialog',
  component: ErasureDialog,
  render: (props, { globals, loaded }) => (
    <WithConsent backend={loaded.desk.backend} rights={loaded.desk.rights} locale={globals.locale}>
      <ErasureDialog {...props} />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { subjectId: 'maria', subject: 'Maria Huber' },
  argTypes: {
    subjectId: { description: 'Whose data.', control: false },
    locale: {
      description: 'The person’s language, for what is printed.',
      control: 'inline-radio',
      options: ['en', 'de'],
    },
    subject: { description: 'How the person is named. By default their id.', control: 'text' },
    label: { description: 'What the button says.', control: 'text' },
    letterhead: { description: 'Who confirms it, above the text on paper.', control: false },
    request: { description: 'A request that is open and answered by this.', control: false },
    receivedOn: { description: 'The day on which they asked.', control: 'text' },
    onClose: { description: 'The dialog was closed.', control: false },
    onChanged: { description: 'After somebody was removed, or an erasure was begun or tried again.', control: false },
  },
  // It is written: each story has a ledger of its own.
  loaders: [() => desk()],
} satisfies Meta<ErasureDialogProps>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const opened: Play = async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: /^(Remove or erase|Entfernen oder löschen)/ }));
};
const reads =
  (text: RegExp): Play =>
  async (context) => {
    await opened(context);
    await context.canvas.findByText(text);
  };
const chosen =
  (...names: readonly RegExp[]): Play =>
  async (context) => {
    await opened(context);
    for (const name of names) await userEvent.click(await context.canvas.findByRole('radio', { name }));
  };
const withdrawn = /^(Consent was withdrawn|Die Einwilligung wurde widerrufen)/;
const alone = /^(Leave them alone|In Ruhe lassen)/;
const erased =
  (then: RegExp): Play =>
  async (context) => {
    await chosen(/^(Erase|Löschen)$/, withdrawn, alone)(context);
    await userEvent.click(context.canvas.getByRole('button', { name: /^(Erase now|Jetzt löschen)$/ }));
    await context.canvas.findByText(then);
  };

export const Closed: Story = {};
/** What one system keeps says why and until when; what is done by hand is said. Nothing is chosen. */
export const Plan: Story = {
  play: async (context) => {
    await reads(/Section 132 BAO, until 31 December 2033/)(context);
    for (const radio of context.canvas.getAllByRole('radio')) await expect(radio).not.toBeChecked();
    await context.canvas.findByText(/^Nothing can be erased here from this page/);
  },
};
export const PlanWithASystemThatFails: Story = {
  loaders: [() => desk(nothing, { planFails: true })],
  play: reads(/^This system did not say what it holds/),
};
export const PlanUnderAHold: Story = {
  loaders: [() => desk(({ held }) => held('maria'))],
  play: reads(/^Claim about the repair of May\. \(Section 1489 ABGB\)/),
};
export const Removing: Story = { play: chosen(/^Remove$/) };
export const NoReasonGiven: Story = {
  play: async (context) => {
    await chosen(/^Remove$/)(context);
    await userEvent.click(context.canvas.getByRole('button', { name: 'Remove now' }));
    await context.canvas.findByText('Say in a few words why');
  },
};
export const Removed: Story = {
  play: async (context) => {
    await chosen(/^Remove$/)(context);
    await userEvent.type(context.canvas.getByRole('textbox'), 'asked by phone');
    await userEvent.click(context.canvas.getByRole('button', { name: 'Remove now' }));
    await context.canvas.findByText(/out of every contact list\. Can be brought back until 20 December 2026/);
    await expect(context.canvas.queryByRole('radio')).toBeNull();
  },
};
/** Who is removed can only be erased. */
export const RemovedBefore: Story = {
  loaders: [() => desk(({ removed }) => removed('maria'))],
  play: async (context) => {
    await reads(/^Removed on 20 November 2026/)(context);
    await expect(context.canvas.queryByRole('radio', { name: 'Remove' })).toBeNull();
  },
};
export const Erasing: Story = { play: chosen(/^Erase$/) };
export const NothingSaid: Story = {
  play: async (context) => {
    await chosen(/^Erase$/)(context);
    await userEvent.click(context.canvas.getByRole('button', { name: 'Erase now' }));
    await context.canvas.findByText('Choose why');
    await context.canvas.findByText('Choose what happens with their addresses');
  },
};
/** Paper in the cellar is not confirmed by anybody. */
export const Done: Story = {
  play: async (context) => {
    await erased(/^Done: every system/)(context);
    const paper = (await context.canvas.findByText('Confirmation of erasure')).closest('[data-unticked="certificate"]');
    await expect(within(paper as HTMLElement).getByText(/does not confirm its erasure/)).toBeVisible();
    await expect(paper).not.toHaveTextContent(/maria/i);
  },
};
export const DoneBefore: Story = {
  args: { locale: 'de' },
  loaders: [() => desk(({ erased: done }) => done('maria'))],
  play: reads(/^Bestätigung der Löschung$/),
};
export const ASystemFails: Story = {
  loaders: [() => desk(nothing, { failures: 2 })],
  play: async (context) => {
    await erased(/^Not done: tried once/)(context);
    await expect(context.canvas.queryByText('Confirmation of erasure')).toBeNull();
    await userEvent.click(context.canvas.getByRole('button', { name: 'Try again' }));
    await context.canvas.findByText('Not done: tried 2 times');
  },
};
export const TriedAgainUntilDone: Story = {
  loaders: [() => desk(nothing, { failures: 1 })],
  play: async (context) => {
    await erased(/^Not done: tried once/)(context);
    await userEvent.click(context.canvas.getByRole('button', { name: 'Try again' }));
    await context.canvas.findByText('Confirmation of erasure');
  },
};
/** Nothing is erased, and it says so. */
export const WaitingForAHold: Story = {
  loaders: [() => desk(({ held }) => held('maria'))],
  play: async (context) => {
    await erased(/^Nothing is erased yet: it waits for a legal hold/)(context);
    await expect(context.canvas.getAllByText('Waits for the hold')).toHaveLength(3);
    await context.canvas.findByText(/to be looked at again by 30 June 2027/);
  },
};
export const Saving: Story = {
  loaders: [() => desk(nothing, {}, (made) => made.changed({}, { beginErasure: silence }))],
  play: erased(/^Saving/),
};
export const NotSaved: Story = {
  loaders: [() => desk(nothing, {}, (made) => made.changed({}, { beginErasure: unread }))],
  play: erased(/^Perhaps done, perhaps not/),
};
export const Loading: Story = {
  loaders: [() => desk(nothing, {}, (made) => made.changed({}, { erasurePlan: silence }))],
  play: reads(/^Loading/),
};
export const Unreadable: Story = {
  loaders: [() => desk(nothing, {}, (made) => made.changed({}, { erasurePlan: unread }))],
  play: reads(/cannot be reached/),
};
export const Offline: Story = {
  loaders: [() => desk(nothing, {}, (made) => made.changed({}, { erasurePlan: unread }))],
  ...offline(shop),
  play: reads(/^You are offline/),
};
export const German: Story = { globals: { locale: 'de' }, play: erased(/^Bestätigung der Löschung$/) };
export const GermanPlan: Story = { globals: { locale: 'de' }, play: chosen(/^Löschen$/) };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: chosen(/^Erase$/) };
/** The dialog is as wide as its window: a narrow one is a phone's. */
export const NarrowAndLong: Story = {
  render: (props, { globals, loaded }) => (
    <WithConsent backend={loaded.desk.backend} rights={loaded.desk.rights} locale={globals.locale}>
      <div style={{ inlineSize: '17.5rem' }}>
        <ErasureDialog.Root subjectId={props.subjectId}>
          <ErasureDialog.State />
          <ErasureDialog.Plan />
          <ErasureDialog.Choice />
          <ErasureDialog.Progress />
          <ErasureDialog.Certificate
            letterhead={<p>Wolkensteiner-Hohenwarter-Schwarzenberger Donaudampfschifffahrtsgesellschaftskap</p>}
          />
        </ErasureDialog.Root>
      </div>
    </WithConsent>
  ),
  play: async (context) => {
    for (const name of [/^Erase$/, withdrawn, alone])
      await userEvent.click(await context.canvas.findByRole('radio', { name }));
    await userEvent.click(context.canvas.getByRole('button', { name: 'Erase now' }));
    await context.canvas.findByText('Confirmation of erasure');
  },
};
export const FocusComesBack: Story = {
  play: async (context) => {
    await opened(context);
    await userEvent.click(await context.canvas.findByRole('button', { name: 'Close' }));
    await waitFor(() => expect(context.canvas.getByRole('button', { name: /^Remove or erase/ })).toHaveFocus());
  },
};
