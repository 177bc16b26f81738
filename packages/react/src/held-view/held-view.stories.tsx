import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { failure, silence, unread } from '../fixtures/fake-backend.js';
import { narrow } from '../fixtures/narrow.js';
import { offline } from '../fixtures/reading.js';
import { rightsDesk } from '../fixtures/rights-desk.js';
import { shop } from '../fixtures/shop.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from './held-view.css?raw';
import { HeldView } from './held-view.js';
import type { HeldViewProps } from './held-view-default.js';

type Desk = ReturnType<typeof rightsDesk>;

async function desk(
  behaves: Parameters<typeof rightsDesk>[0] = {},
  change: (made: Desk) => Pick<Desk, 'rights'> = (made) => made,
) {
  const made = rightsDesk(behaves);
  await made.known('maria');
  return { desk: { ...made, rights: change(made).rights } };
}
const sources = import.meta.glob<string>('./held-view-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage =
  '<HeldView subjectId={customer.id} onMaskChange={setMask} access={[{ role: "Clerk", may: ["see_answers"] }]} />';

const meta = {
  title: 'Beyond the counter/HeldView',
  component: HeldView,
  render: (props, { globals, loaded }) => (
    <WithConsent backend={loaded.desk.backend} rights={loaded.desk.rights} locale={globals.locale}>
      <HeldView {...props} />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  args: {
    subjectId: 'maria',
    access: [
      { role: 'Clerk', may: ['see_answers', 'record_answers', 'take_requests'] },
      { role: 'Data-protection officer', may: ['see_everything', 'hand_over', 'see_who_looked', 'erase', 'hold'] },
    ],
  },
  argTypes: {
    subjectId: { description: 'Whose data.', control: false },
    access: { description: 'Who may see or do what, as the host declares it.', control: false },
    onMaskChange: { description: 'After a place was left out or put back.', control: false },
    onRead: { description: 'Once every system has answered or failed.', control: false },
  },
  // A look is written: each story has a ledger of its own.
  loaders: [() => desk()],
} satisfies Meta<HeldViewProps>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const reads =
  (text: RegExp): Play =>
  async ({ canvas }) => {
    await canvas.findByText(text);
  };

/** Each system with what it holds, why and how long; what it does not say is named. Who looked is written down. */
export const Everything: Story = {
  play: async ({ canvas }) => {
    await canvas.findByText(/^4 of 4 systems/);
    await canvas.findByText('seven years after the last repair');
    await expect(canvas.getAllByText('not said').length).toBeGreaterThan(0);
    await expect(canvas.getByRole('link', { name: 'Open in Customers and repairs' })).toHaveAttribute(
      'href',
      '/customers/maria/print',
    );
    await within(await canvas.findByRole('list', { name: 'Who looked' })).findByText('Eva K.');
  },
};
/** The others stand there while one is still asked. */
export const OneStillAsked: Story = {
  loaders: [
    () =>
      desk({ holds: 'no_answer' }, (made) =>
        made.changed({}, { held: (question) => made.rights.subject('maria').held(question).then(silence) }),
      ),
  ],
  play: async ({ canvas }) => {
    await canvas.findByText('Rang about the lamp.');
    await expect(canvas.getByText(/^(Being asked …)$/)).toBeVisible();
  },
};
export const OneTookTooLong: Story = {
  loaders: [() => desk({ holds: 'no_answer' })],
  play: reads(/^It took too long/),
};
export const OneFailed: Story = { loaders: [() => desk({ holds: 'an_error' })], play: reads(/^It could not be read/) };
export const OneInPart: Story = { loaders: [() => desk({ holds: 'part' })], play: reads(/^What was sent before 2020/) };
export const NothingHeld: Story = {
  args: { subjectId: 'nobody' },
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText('Holds nothing about this person.')).length).toBe(4);
  },
};
const masking: Play = async ({ canvas }) => {
  const notes = await canvas.findByRole('list', { name: /^(Notes|Notizen)$/ });
  await canvas.findByText(/^4 (of|von) 4/);
  const section = notes.closest('section');
  if (!section) throw new Error('no section');
  await userEvent.click(within(section).getByRole('button', { name: /^(Leave something out|Etwas weglassen)/ }));
  const [, second] = within(notes).getAllByRole('button', { name: /^(Leave out: Note|Weglassen: Notiz)$/ });
  if (!second) throw new Error('no second note');
  await userEvent.click(second);
  await within(notes).findByText(/^(left out|weggelassen)$/);
};
export const LeavingOutANeighbour: Story = { play: masking };
export const Loading: Story = {
  loaders: [() => desk({}, (made) => made.changed({}, { held: silence, lookedAt: silence }))],
};
export const Failed: Story = {
  loaders: [() => desk({}, (made) => made.changed({}, { held: unread, lookedAt: unread }))],
};
export const StoreCannotSayWhoLooked: Story = {
  loaders: [() => desk({}, (made) => made.changed({}, { lookedAt: () => Promise.reject(failure('unsupported')) }))],
  play: reads(/^This system is not set up for it/),
};
export const NotAllowed: Story = {
  loaders: [() => desk({}, (made) => made.changed({}, { held: () => Promise.reject(failure('not_found')) }))],
};
export const Offline: Story = {
  ...offline(shop),
  loaders: [() => desk({}, (made) => made.changed({}, { held: unread, lookedAt: unread }))],
};
export const German: Story = { globals: { locale: 'de' }, play: masking };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: masking };
export const Narrow: Story = {
  decorators: [narrow],
  play: masking,
};
