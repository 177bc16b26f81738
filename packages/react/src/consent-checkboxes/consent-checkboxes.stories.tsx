import type { Meta, StoryObj } from '@storybook/react-vite';
import { parsePolicy, repairShop, webShop } from '@unticked/core';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { Counter } from '../fixtures/counter.js';
import { failure, silence } from '../fixtures/fake-backend.js';
import { eva, ledgerBackend, maria, saidBefore } from '../fixtures/ledger-backend.js';

const long = 'News, offers and invitations about all repair services of this and every other shop';
const shop = repairShop();
const longShop = parsePolicy({
  ...JSON.parse(JSON.stringify(shop)),
  purposes: shop.purposes.map((purpose) => ({
    ...purpose,
    title: { en: long, de: long },
    clerkLabel: { en: long, de: long },
    ...(purpose.kind === 'consent' && { channels: ['email', 'sms', 'phone', 'post', 'push', 'messaging'] }),
  })),
});

const loading = { ...ledgerBackend(maria).backend, form: silence };
const down = { ...ledgerBackend(maria).backend, form: () => Promise.reject(failure('unavailable', true)) };
const unsaved = ledgerBackend(maria);
unsaved.before = () => Promise.reject(failure('unavailable', true));
const staff = ledgerBackend(eva);
const person = ledgerBackend(maria);
const both = [
  { questionId: 'repair', answer: 'acknowledged' },
  { questionId: 'news', channel: 'email', answer: 'given' },
  { questionId: 'news', channel: 'sms', answer: 'given' },
] as const;

const meta = {
  title: 'Asking/ConsentCheckboxes',
  component: Counter,
  render: (args, { globals }) => <Counter locale={globals.locale} {...args} />,
  args: { backend: person.backend, purposes: ['repair', 'news'] },
} satisfies Meta<typeof Counter>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Person: Story = {};
export const PersonErrors: Story = {
  play: async ({ canvas }) => {
    await canvas.findAllByRole('checkbox');
    await userEvent.click(await canvas.findByRole('button', { name: 'Save' }));
    await canvas.findByText(/Tick to confirm|Bestätigen Sie/);
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
export const Clerk: Story = { args: { backend: staff.backend, actor: eva } };
export const ClerkOnThePhone: Story = { args: { backend: staff.backend, actor: eva, defaultMethod: 'phone' } };
export const ClerkTurnsTheScreen: Story = {
  args: { backend: staff.backend, actor: eva, defaultMethod: 'customer_ticks' },
};
export const ClerkManages: Story = {
  args: { backend: staff.backend, actor: eva, subjectId: 'c-manage' },
  beforeEach: () => saidBefore(staff.ledger, 'c-manage', both),
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
export const PersonManages: Story = {
  args: { subjectId: 'c-person' },
  beforeEach: () => saidBefore(person.as(eva), 'c-person', both),
};
export const OptOut: Story = { args: { backend: ledgerBackend(maria, webShop()).backend, purposes: undefined } };
export const OptOutForClerk: Story = {
  args: { backend: ledgerBackend(eva, webShop()).backend, actor: eva, purposes: undefined },
};
export const LongNames: Story = { args: { backend: ledgerBackend(maria, longShop).backend } };
export const LongNamesForClerk: Story = { args: { backend: ledgerBackend(eva, longShop).backend, actor: eva } };
export const Loading: Story = { args: { backend: loading } };
export const Failed: Story = { args: { backend: down } };
export const NotSaved: Story = {
  args: { backend: unsaved.backend, subjectId: 'c-unsaved' },
  play: async ({ canvas }) => {
    await canvas.findAllByRole('checkbox');
    await userEvent.click(await canvas.findByRole('button', { name: 'Save' }));
    await within(await canvas.findByRole('alert')).findByText(/not saved|nicht gespeichert/);
  },
};
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '17.5rem' }}>
        <Story />
      </div>
    ),
  ],
  args: { backend: staff.backend, actor: eva },
};
