import type { Meta, StoryObj } from '@storybook/react-vite';
import { tradeShow, webShop } from '@unticked/core';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { askingArgs, clerk, known, person, unasked } from '../fixtures/asking.js';
import { Counter } from '../fixtures/counter.js';
import { docsOf } from '../fixtures/docs-of.js';
import { eva, ledgerBackend, maria } from '../fixtures/ledger-backend.js';
import { longNames } from '../fixtures/long-shop.js';
import { narrow } from '../fixtures/narrow.js';
import { tick } from '../fixtures/tick.js';
import { waiting } from '../fixtures/waiting.js';
import css from './consent-checkboxes.css?raw';

const sources = import.meta.glob<string>('./consent-checkboxes-*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const usage = `const consent = useConsentSubmission({ control: form.control, name: 'consent' });
<ConsentCheckboxes control={form.control} name="consent" purposes={['repair', 'news']} />`;

const meta = {
  title: 'Asking/ConsentCheckboxes',
  component: Counter,
  render: (args, { globals }) => <Counter locale={globals.locale} {...args} />,
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { ...person, purposes: ['repair', 'news'] },
  argTypes: askingArgs,
} satisfies Meta<typeof Counter>;

export default meta;
type Story = StoryObj<typeof meta>;

const atTheShow = tradeShow({
  drawTerms: {
    id: 'draw-terms',
    title: { en: 'Terms of the draw', de: 'Teilnahmebedingungen' },
    version: '2',
    text: {
      en: 'One telephone is drawn among all cards.\nThe prize is not paid out in money.',
      de: 'Ein Telefon wird verlost.\nDer Gewinn wird nicht in Geld ausbezahlt.',
    },
  },
});

const saves: Story['play'] = async ({ canvas }) => {
  await canvas.findAllByRole('checkbox');
  await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
};

export const Person: Story = {};
export const PersonTicks: Story = {
  play: async ({ canvas }) => {
    const [, box] = await canvas.findAllByRole('checkbox');
    if (await tick(box)) await expect(box).toBeChecked();
  },
};
export const PersonErrors: Story = {
  play: async (context) => {
    await saves?.(context);
    await context.canvas.findByText(/Tick to confirm|Bestätigen Sie/);
  },
};
/** A story's clicks are a script's: they tick nothing, and say so. */
export const TickedByScript: Story = {
  play: async ({ canvas }) => {
    const box = await canvas.findByRole('checkbox', { name: /(by|per) e-mail/i });
    await userEvent.click(box);
    await expect(box).not.toBeChecked();
    await canvas.findByText(/Please tick this box yourself|kreuzen Sie/);
  },
};
export const PersonManages: Story = { args: { subjectId: 'c-person' }, beforeEach: known('c-person') };
export const Clerk: Story = { args: clerk };
/** Once a box is ticked, the words to read out open under it. */
export const ClerkTicks: Story = {
  args: clerk,
  play: async ({ canvas }) => {
    const [told, email] = await canvas.findAllByRole('checkbox');
    if (await tick(told, email)) await canvas.findAllByText(/Read out:|Vorlesen:/);
  },
};
/** What stands beside a question is folded under its name and version. */
export const TermsBeside: Story = {
  args: { backend: ledgerBackend(maria, atTheShow).backend, purposes: ['follow-up', 'prize-draw'] },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByText(/^(Terms of the draw|Teilnahmebedingungen) \(2\)$/));
    await expect(canvas.getByText(/One telephone is drawn|Ein Telefon wird verlost/)).toBeVisible();
  },
};
export const ClerkTermsBeside: Story = {
  ...TermsBeside,
  args: { backend: ledgerBackend(eva, atTheShow).backend, actor: eva, purposes: ['follow-up', 'prize-draw'] },
};
export const ClerkErrors: Story = {
  args: clerk,
  play: async (context) => {
    await saves?.(context);
    await context.canvas.findByText(/Tell the customer/);
  },
};
export const ClerkOnThePhone: Story = { args: { ...clerk, defaultMethod: 'phone' } };
export const ClerkTurnsTheScreen: Story = { args: { ...clerk, defaultMethod: 'customer_ticks' } };
export const ClerkManages: Story = {
  args: { ...clerk, subjectId: 'c-manage' },
  beforeEach: known('c-manage'),
  play: async ({ canvas }) => {
    // A script that takes away is let through, as a script's.
    const box = await canvas.findByRole('checkbox', { name: /SMS/ });
    await waitFor(() => expect(box).toBeChecked());
    await userEvent.click(box);
    await canvas.findByText(/Stops when saved|Endet beim/);
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await canvas.findByText(/Say why it is|Sagen Sie, warum/);
  },
};
export const OptOut: Story = { args: { ...ledgerBackend(maria, webShop()), purposes: undefined } };
export const OptOutForClerk: Story = {
  args: { ...ledgerBackend(eva, webShop()), actor: eva, purposes: undefined },
};
export const LongNames: Story = { args: ledgerBackend(maria, longNames) };
export const LongNamesForClerk: Story = { args: { ...ledgerBackend(eva, longNames), actor: eva } };
export const LongNamesNarrow: Story = { ...LongNamesForClerk, decorators: narrow };
export const Narrow: Story = { args: clerk, decorators: narrow };
export const NarrowPerson: Story = { decorators: narrow };
export const German: Story = { globals: { locale: 'de' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const RightToLeftForClerk: Story = { args: clerk, globals: { direction: 'rtl' } };
export const Loading: Story = { args: { backend: unasked.loading } };
export const Failed: Story = { args: { backend: unasked.failed } };
export const Saving: Story = {
  args: { backend: unasked.saving, subjectId: 'c-saving' },
  beforeEach: known('c-saving'),
  play: async (context) => {
    await saves?.(context);
    await context.canvas.findByText('saving');
  },
};
export const Recorded: Story = {
  args: { subjectId: 'c-recorded' },
  beforeEach: known('c-recorded'),
  play: async (context) => {
    await saves?.(context);
    await context.canvas.findByText('recorded');
  },
};
export const Partly: Story = {
  args: { backend: unasked.partly, subjectId: 'c-partly' },
  beforeEach: known('c-partly'),
  play: async (context) => {
    await saves?.(context);
    await context.canvas.findByText(/Not recorded|Nicht gespeichert/);
  },
};
export const NotSaved: Story = {
  args: { backend: unasked.notSaved, subjectId: 'c-unsaved' },
  play: async (context) => {
    await saves?.(context);
    await within(await context.canvas.findByRole('alert')).findByText(/not saved|nicht gespeichert/);
  },
};
/** A yes to news counts once it is confirmed by a link. Tick and save; with nobody there it stays as it is. */
const waits = (pressed: RegExp): NonNullable<Story['play']> =>
  async function play(context) {
    const [first] = await context.canvas.findAllByRole('checkbox', { name: /e-mail/i });
    if (!(await tick(first))) return;
    await saves?.(context);
    const again = await context.canvas.findByRole('button', { name: /link again|Link noch/ });
    await userEvent.click(again);
    await context.canvas.findByText(pressed);
  };
const closed = waiting();
closed.delivers = false;
export const LinkSent: Story = {
  args: { backend: waiting().backend, purposes: ['news'] },
  play: waits(/Sent again|Noch einmal gesendet/),
};
export const LinkSentByClerk: Story = {
  args: { backend: waiting(eva).backend, actor: eva, purposes: ['news'] },
  play: waits(/Sent again|Noch einmal gesendet/),
};
export const LinkNotSent: Story = {
  args: { backend: closed.backend, purposes: ['news'] },
  play: waits(/could not be sent|nicht gesendet/),
};
