import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { failure, silence, unread } from '../fixtures/fake-backend.js';
import { narrow } from '../fixtures/narrow.js';
import { offline } from '../fixtures/reading.js';
import { rightsDesk } from '../fixtures/rights-desk.js';
import { shop } from '../fixtures/shop.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from './access-statement.css?raw';
import { AccessStatement } from './access-statement.js';
import type { AccessStatementDeskProps } from './access-statement-desk.js';

type Desk = ReturnType<typeof rightsDesk>;

async function desk(
  behaves: Parameters<typeof rightsDesk>[0] = {},
  change: (made: Desk) => Pick<Desk, 'rights'> = (made) => made,
  asked: 'asked' | 'identified' | 'nothing' = 'identified',
) {
  const made = rightsDesk(behaves);
  await made.known('maria');
  if (asked !== 'nothing') {
    const call = { id: made.id(), type: 'access', receivedOn: '2026-11-20' } as const;
    const { id: request } = await made.rights.subject('maria').openRequest(call);
    const step = { request, id: made.id(), step: 'identified', identifiedBy: 'in_person' } as const;
    if (asked === 'identified') await made.rights.takeRequestStep(step);
  }
  return { desk: { ...made, rights: change(made).rights } };
}
const stale = () => Promise.reject(Object.assign(failure('invalid'), { path: '/seen' }));
const sources = import.meta.glob<string>('./access-statement-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = '<AccessStatement.Desk subjectId={customer.id} locale={customer.language} letterhead={<Letterhead />} />';

const meta = {
  title: 'Beyond the counter/AccessStatement',
  component: AccessStatement.Desk,
  render: (props, { globals, loaded }) => (
    <WithConsent backend={loaded.desk.backend} rights={loaded.desk.rights} locale={globals.locale}>
      <AccessStatement.Desk {...props} now={loaded.desk.clock} />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { subjectId: 'maria' },
  argTypes: {
    subjectId: { description: 'Whose data.', control: false },
    locale: { description: 'The person’s language.', control: 'inline-radio', options: ['en', 'de'] },
    request: { description: 'The request that it answers.', control: false },
    letterhead: { description: 'Who tells it, above the text on paper.', control: false },
    access: { description: 'Who may see or do what, as the host declares it.', control: false },
    onHandedOver: { description: 'After it was handed over.', control: false },
  },
  // It is written: each story has a ledger of its own.
  loaders: [() => desk()],
} satisfies Meta<AccessStatementDeskProps>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const pressed: Play = async ({ canvas }) => {
  await canvas.findByText(/^4 (of|von) 4/);
  await userEvent.click(canvas.getByRole('button', { name: /^(Make the statement|Auskunft erstellen)$/ }));
};
const made: Play = async (context) => {
  await pressed(context);
  await context.canvas.findByRole('article');
};
const unanswered: Play = async (context) => {
  await made(context);
  const { canvas } = context;
  await userEvent.click(canvas.getByRole('radio', { name: 'Printed, given to them here' }));
  await userEvent.click(canvas.getByRole('button', { name: 'Write down the hand-over' }));
};
const handed: Play = async (context) => {
  await made(context);
  const { canvas } = context;
  await userEvent.click(canvas.getByRole('radio', { name: 'Printed, given to them here' }));
  await userEvent.click(canvas.getByRole('radio', { name: 'Yes, it is answered' }));
  await userEvent.click(canvas.getByRole('button', { name: 'Write down the hand-over' }));
};

export const NotMadeYet: Story = { play: async ({ canvas }) => void (await canvas.findByText(/^4 of 4/)) };
/** In the person's language, every answer with its exact text; what nobody said is told to staff, not printed. */
export const Made: Story = {
  play: async (context) => {
    await made(context);
    const paper = within(context.canvas.getByRole('article'));
    await expect(paper.getAllByText(/GDPR Art\. 6\(1\)\(a\)/).length).toBeGreaterThan(0);
    await expect(paper.getByText('Her neighbour Josef Huber pays.')).toBeVisible();
    await expect(paper.getAllByText('a member of staff').length).toBeGreaterThan(0);
    await expect(paper.queryByText('Eva K.')).toBeNull();
    await expect(context.canvas.getByText(/^The law asks for this too/)).toBeVisible();
  },
};
export const InGermanForThePerson: Story = {
  play: async (context) => {
    await made(context);
    await userEvent.click(context.canvas.getByRole('radio', { name: 'German' }));
    await within(await context.canvas.findByRole('article')).findAllByText('Wer verantwortlich ist');
  },
};
export const HandedOver: Story = {
  play: async (context) => {
    await handed(context);
    await expect(await context.canvas.findByText(/the request is fulfilled\.$/)).toHaveFocus();
    const looks = within(context.canvas.getByRole('list', { name: 'Who looked' }));
    await looks.findByText(/Access statement/);
  },
};
/** What nobody said is to be added by hand, so that staff say whether the request is answered. */
export const WithWhatNobodySaid: Story = {
  play: async (context) => {
    await unanswered(context);
    await context.canvas.findByText(/^Something is missing in it/);
    await context.canvas.findByText('Choose whether the request is answered');
  },
};
export const WithASystemThatFailed: Story = {
  loaders: [() => desk({ holds: 'an_error' })],
  play: async (context) => {
    await unanswered(context);
    const { canvas } = context;
    await canvas.findByText(/^Newsletter tool: could not be read/);
    await canvas.findByText('Choose whether the request is answered');
    await userEvent.click(canvas.getByRole('radio', { name: 'No, the rest follows' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Write down the hand-over' }));
    await canvas.findByText(/stays open for the rest\.$/);
  },
};
/** What is left out after it was made is not in it: it has to be made again. */
export const SomethingElseChosenSince: Story = {
  play: async (context) => {
    await made(context);
    const { canvas } = context;
    const [leave] = canvas.getAllByRole('button', { name: /^Leave something out/ }).slice(-1);
    if (leave) await userEvent.click(leave);
    const [note] = canvas.getAllByRole('button', { name: 'Leave out: Note' }).slice(-1);
    if (note) await userEvent.click(note);
    await canvas.findByText(/^Something else was chosen since/);
    await expect(canvas.queryByRole('button', { name: 'Write down the hand-over' })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Make it again' }));
    await canvas.findByText(/^One entry was left out/);
    await expect(within(canvas.getByRole('article')).queryByText(/Huber/)).toBeNull();
  },
};
export const NobodyRecordedTheRequest: Story = {
  loaders: [() => desk({}, (made) => made, 'nothing')],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'They ask for it now' }));
    await canvas.findByText(/received on 20 November 2026/);
    await userEvent.click(canvas.getByRole('radio', { name: /^Identified in person/ }));
    await canvas.findByText(/Identified in person\.$/);
  },
};
export const NobodyKnowsWhoTheyAre: Story = {
  loaders: [() => desk({}, (made) => made, 'asked')],
  play: async (context) => {
    await handed(context);
    await context.canvas.findByText('Choose how you know that it is them');
  },
};
export const NothingChosen: Story = {
  play: async (context) => {
    await made(context);
    await userEvent.click(context.canvas.getByRole('button', { name: 'Write down the hand-over' }));
    await context.canvas.findByText('Choose how it reaches them');
  },
};
export const Making: Story = {
  loaders: [() => desk({}, (one) => one.changed({}, { statement: silence }))],
  play: pressed,
};
export const MakingFailed: Story = {
  loaders: [() => desk({}, (one) => one.changed({}, { statement: unread }))],
  play: async (context) => {
    await pressed(context);
    await context.canvas.findByText(/^Perhaps done, perhaps not/);
  },
};
export const SomethingElseHeldByNow: Story = {
  loaders: [() => desk({}, (one) => one.changed({}, { handOver: stale }))],
  play: async (context) => {
    await handed(context);
    await context.canvas.findByText(/^Something else is held by now/);
  },
};
export const HandOverFailed: Story = {
  loaders: [() => desk({}, (one) => one.changed({}, { handOver: unread }))],
  play: async (context) => {
    await handed(context);
    await context.canvas.findByText(/^Perhaps done, perhaps not/);
  },
};
export const NothingHeld: Story = { args: { subjectId: 'nobody' }, play: made };
export const Offline: Story = {
  ...offline(shop),
  loaders: [() => desk({}, (one) => one.changed({}, { held: unread, lookedAt: unread, requests: unread }))],
};
export const InADialog: Story = {
  render: (props, { globals, loaded }) => (
    <WithConsent backend={loaded.desk.backend} rights={loaded.desk.rights} locale={globals.locale}>
      <AccessStatement.Dialog {...props} />
    </WithConsent>
  ),
  play: async (context) => {
    await userEvent.click(context.canvas.getByRole('button', { name: 'Everything held …' }));
    await pressed({ ...context, canvas: within(await context.canvas.findByRole('dialog')) as typeof context.canvas });
  },
};
export const German: Story = { globals: { locale: 'de' }, args: { locale: 'de' }, play: made };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: made };
export const LongNameInANarrowPlace: Story = {
  args: { letterhead: <p>Wolkensteiner-Hohenwarter-Schwarzenberger Donaudampfschifffahrtsgesellschaftskap</p> },
  decorators: [narrow],
  play: made,
};
