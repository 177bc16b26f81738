import type { Meta, StoryObj } from '@storybook/react-vite';
import type { SubjectRights } from '@unticked/core/rights';
import { expect, fireEvent, userEvent, within } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { failure, silence, unread } from '../fixtures/fake-backend.js';
import { narrow } from '../fixtures/narrow.js';
import { offline } from '../fixtures/reading.js';
import { reads } from '../fixtures/reads.js';
import { rightsDesk } from '../fixtures/rights-desk.js';
import { shop } from '../fixtures/shop.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from './legal-holds.css?raw';
import { LegalHolds } from './legal-holds.js';
import type { LegalHoldsProps } from './legal-holds-default.js';

type Desk = ReturnType<typeof rightsDesk>;

async function desk(live: (made: Desk) => Promise<unknown>, change: Partial<SubjectRights> = {}) {
  const made = rightsDesk();
  await made.known('maria');
  await live(made);
  return { desk: { ...made, rights: made.changed({}, change).rights } };
}
const nothing = async () => {};
const one = ({ held }: Desk) => held('maria');
const sources = import.meta.glob<string>('./legal-holds-*.tsx', { query: '?raw', import: 'default', eager: true });

const meta = {
  title: 'Beyond the counter/LegalHolds',
  component: LegalHolds,
  render: (props, { globals, loaded }) => (
    <WithConsent backend={loaded.desk.backend} rights={loaded.desk.rights} locale={globals.locale}>
      <LegalHolds now={loaded.desk.clock} {...props} />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf('<LegalHolds subjectId={customer.id} />', sources, css) } } },
  args: { subjectId: 'maria' },
  argTypes: {
    subjectId: { description: 'Whose data.', control: false },
    now: { description: 'Milliseconds since 1970.', control: false },
    onHoldChanged: { description: 'After a hold was put or released.', control: false },
  },
  // It is written: each story has a ledger of its own.
  loaders: [() => desk(one)],
} satisfies Meta<LegalHoldsProps>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const asked =
  (name: RegExp): Play =>
  async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name }));
  };
const putting =
  (then: RegExp, reason = 'Claim of November', norm = 'Section 1489 ABGB', reviewOn = '2027-06-30'): Play =>
  async (context) => {
    await asked(/^Put on hold …$/)(context);
    const dialog = within(await context.canvas.findByRole('dialog'));
    if (reason) await userEvent.type(dialog.getByLabelText('Why?'), reason);
    if (norm) await userEvent.type(dialog.getByLabelText(/^Which norm/), norm);
    if (reviewOn) fireEvent.change(dialog.getByLabelText(/^When does/), { target: { value: reviewOn } });
    await userEvent.click(dialog.getByRole('button', { name: 'Put on hold' }));
    await dialog.findByText(then);
  };

export const One: Story = { play: reads(/^To be looked at again by 30 June 2027$/) };
/** What is overdue is said by a word and an icon. */
export const Many: Story = {
  loaders: [
    () =>
      desk(async ({ held, later }) => {
        await held('maria', '2026-12-01', 'Section 132 BAO');
        await held('maria');
        later(20);
      }),
  ],
  play: async ({ canvas }) => {
    await canvas.findByText(/^Overdue: it should have been looked at by 1 December 2026$/);
    await expect(canvas.getAllByRole('button', { name: 'Release …' })).toHaveLength(2);
  },
};
export const None: Story = { loaders: [() => desk(nothing)], play: reads(/^No legal hold stands/) };
export const Putting: Story = { loaders: [() => desk(nothing)], play: asked(/^Put on hold/) };
export const NothingSaid: Story = {
  loaders: [() => desk(nothing)],
  play: async (context) => {
    await putting(/^Name the norm$/, '', '', '')(context);
    await context.canvas.findByText('Say in a few words why');
    await context.canvas.findByText('Enter a day in the future');
  },
};
export const ReviewInThePast: Story = {
  loaders: [() => desk(nothing)],
  play: putting(/^Enter a day in the future$/, undefined, undefined, '2026-11-20'),
};
export const Put: Story = {
  loaders: [() => desk(nothing)],
  play: async (context) => {
    await putting(/^On hold\./)(context);
    await userEvent.click(context.canvas.getByRole('button', { name: 'Close' }));
    await context.canvas.findByText('Claim of November');
  },
};
export const Released: Story = {
  play: async (context) => {
    await asked(/^Release …$/)(context);
    const dialog = within(await context.canvas.findByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox'), 'paid');
    await userEvent.click(dialog.getByRole('button', { name: 'Release it' }));
    await context.canvas.findByText(/^No legal hold stands/);
    await context.canvas.findByText(/^Released\. An erasure that waited for it can go on/);
  },
};
export const Saving: Story = { loaders: [() => desk(nothing, { hold: silence })], play: putting(/^Saving/) };
export const NotSaved: Story = { loaders: [() => desk(nothing, { hold: unread })], play: putting(/^Perhaps done/) };
/** The session ended meanwhile: pressing again alone would not help. */
export const SignedOut: Story = {
  loaders: [() => desk(nothing, { hold: () => Promise.reject(failure('unauthenticated')) })],
  play: putting(/^Nobody is signed in any more, and nothing was written/),
};
export const Loading: Story = { loaders: [() => desk(one, { state: silence })], play: reads(/^Loading/) };
export const Unreadable: Story = { loaders: [() => desk(one, { state: unread })], play: reads(/cannot be reached/) };
export const Offline: Story = {
  loaders: [() => desk(one, { state: unread })],
  ...offline(shop),
  play: reads(/^You are offline/),
};
export const German: Story = { globals: { locale: 'de' }, play: reads(/^Wieder anzusehen bis 30\. Juni 2027$/) };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: asked(/^Put on hold/) };
export const LongWordsInANarrowPlace: Story = {
  loaders: [
    () =>
      desk(({ held }) =>
        held('maria', '2027-06-30', 'Donaudampfschifffahrtsgesellschaftskapitänsversorgungsgesetz, Section 17(3)'),
      ),
  ],
  decorators: [narrow],
  play: reads(/^To be looked at again/),
};
