import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ConsentAdmin } from '@unticked/core';
import { expect, userEvent, within } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { type Fair, fair, fullFair } from '../fixtures/fair.js';
import { silence, unread } from '../fixtures/fake-backend.js';
import { narrow } from '../fixtures/narrow.js';
import { offline } from '../fixtures/reading.js';
import { shop } from '../fixtures/shop.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from './retention-desk.css?raw';
import { RetentionDesk } from './retention-desk.js';
import type { RetentionDeskProps } from './retention-desk-default.js';

type Retention = Partial<ConsentAdmin['retention']>;

async function desk(live: (made: Fair) => Promise<unknown>, change: Retention = {}) {
  const made = fair();
  await live(made);
  const admin = { ...made.admin, retention: { ...made.admin.retention, ...change } };
  return { desk: { ...made, admin } };
}
const nobody = async (made: Fair) => made.agreed('otto');
const sources = import.meta.glob<string>('./retention-desk-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = '<RetentionDesk renderSubject={(id) => <CustomerLink id={id} />} />';

const meta = {
  title: 'Beyond the counter/RetentionDesk',
  component: RetentionDesk,
  render: (props, { globals, loaded }) => (
    <WithConsent backend={loaded.desk.backend} admin={loaded.desk.admin} locale={globals.locale}>
      <RetentionDesk {...props} />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  argTypes: {
    action: { description: 'What a run does with whom it finds.', control: false },
    renderSubject: { description: 'How a person is named. By default their id.', control: false },
    onRan: { description: 'After a run.', control: false },
  },
  // It is written: each story has a ledger of its own.
  loaders: [() => desk(fullFair)],
} satisfies Meta<RetentionDeskProps>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const opened: Play = async ({ canvasElement, canvas }) => {
  await canvas.findByRole('list', { name: /What is due|Was fällig ist/ });
  for (const group of canvasElement.querySelectorAll('summary')) await userEvent.click(group);
};
const asked: Play = async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: /what is due …|Fälliges .* …|Go on …/ }));
};
const confirmed: Play = async (context) => {
  await asked(context);
  await userEvent.click(await context.canvas.findByRole('button', { name: /now$|^Jetzt/ }));
};
const reads =
  (text: RegExp, before: Play = async () => {}): Play =>
  async (context) => {
    await before(context);
    await context.canvas.findByText(text);
  };
const naming: Play = async ({ canvas }) => {
  const [first] = await canvas.findAllByRole('button', { name: /Name another ground|Andere Grundlage/ });
  if (first) await userEvent.click(first);
};

export const Full: Story = {};
export const People: Story = { play: opened };
export const NobodyIsDue: Story = { loaders: [() => desk(nobody)], play: reads(/^Nobody is kept too long/) };
export const RunsByItself: Story = {
  loaders: [() => desk(async (made) => [await nobody(made), await made.ranByItself()])],
  play: reads(/^It runs by itself/),
};
export const Confirm: Story = { play: reads(/Proof that goes cannot be brought back/, asked) };
export const ConfirmErase: Story = { args: { action: 'erase' }, play: reads(/Nobody can bring that back/, asked) };
export const Running: Story = {
  loaders: [() => desk(fullFair, { run: silence })],
  play: reads(/^Running/, confirmed),
};
export const Ran: Story = { play: reads(/^Done:/, confirmed) };
export const HalfWay: Story = {
  loaders: [() => desk(async (made) => [await fullFair(made), await made.ran('remove', 1)])],
  play: reads(/^Go on …/),
};
export const AnotherRuns: Story = {
  loaders: [
    () =>
      desk(fullFair, {
        run: async () => ({
          outcome: 'busy',
          looked: 0,
          listed: 0,
          removed: 0,
          erased: 0,
          purged: 0,
          waiting: 0,
          held: 0,
          failed: 0,
        }),
      }),
  ],
  play: reads(/^Another run/, confirmed),
};
export const RunFailed: Story = {
  loaders: [() => desk(fullFair, { run: unread })],
  play: reads(/broke off/, confirmed),
};
export const NameGround: Story = { play: naming };
export const NameGroundMissing: Story = {
  play: async (context) => {
    await naming(context);
    const dialog = within(await context.canvas.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Keep it on this ground' }));
    await expect(dialog.getByText('Choose the ground')).toBeVisible();
  },
};
export const Loading: Story = { loaders: [() => desk(fullFair, { state: silence, due: silence, tasks: silence })] };
export const Failed: Story = { loaders: [() => desk(fullFair, { state: unread, due: unread, tasks: unread })] };
export const Offline: Story = {
  ...offline(shop),
  loaders: [() => desk(fullFair, { state: unread, due: unread, tasks: unread })],
};
export const German: Story = { globals: { locale: 'de' }, play: opened };
export const GermanConfirm: Story = { globals: { locale: 'de' }, play: asked };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: opened };
const long = 'Dr.-Ing. Maximiliana Theodora Freifrau von Hohenlohe-Waldenburg-Schillingsfürst sen.';
export const Narrow: Story = {
  args: { renderSubject: () => long },
  decorators: [narrow],
  play: opened,
};
