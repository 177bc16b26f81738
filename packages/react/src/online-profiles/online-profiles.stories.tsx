import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { accounts, holders } from '../fixtures/accounts.js';
import { docsOf } from '../fixtures/docs-of.js';
import { narrow } from '../fixtures/narrow.js';
import { broken, offline, reading, silent } from '../fixtures/reading.js';
import css from './online-profiles.css?raw';
import { OnlineProfiles } from './online-profiles.js';

const sources = import.meta.glob<string>('./online-profiles-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = '<OnlineProfiles subjectId={customer.id} />';

const meta = {
  ...reading,
  title: 'Reading/OnlineProfiles',
  component: OnlineProfiles,
  parameters: { ledger: accounts, docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { subjectId: 'two' },
  argTypes: { subjectId: { description: 'Whose accounts.', control: 'select', options: holders } },
} satisfies Meta<typeof OnlineProfiles>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One brought a yes, the other nothing. */
export const TwoLinked: Story = {};
export const NoneLinked: Story = { args: { subjectId: 'none' } };
export const Unlinked: Story = { args: { subjectId: 'ended' } };
/** Nobody gave it a name, so the system's own stands there. */
export const WithoutName: Story = { args: { subjectId: 'unnamed' } };
export const LongNames: Story = { args: { subjectId: 'long' } };
/** Three fields are needed; nothing is sent before. */
export const Missing: Story = {
  args: { subjectId: 'none' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Link account' }));
    await expect(canvas.getAllByText('Fill this in.')).toHaveLength(3);
  },
};
/** Linked, then unlinked again: what was there stays in sight. */
export const LinkedAndUnlinked: Story = {
  args: { subjectId: 'linking' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(await canvas.findByLabelText('System'), 'web-shop');
    await userEvent.type(canvas.getByLabelText('Kind of record'), 'account');
    await userEvent.type(canvas.getByLabelText('Number of the record there'), '77');
    await userEvent.click(canvas.getByRole('button', { name: 'Link account' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Unlink web-shop, account 77' }));
    await canvas.findAllByText(/· unlinked on/);
    await expect(canvas.queryByRole('button', { name: /^Unlink/ })).toBeNull();
  },
};
export const Loading: Story = { parameters: { ledger: silent(accounts) } };
export const Failed: Story = { parameters: { ledger: broken(accounts) } };
export const Offline: Story = { ...offline(accounts) };
export const German: Story = { globals: { locale: 'de' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Narrow: Story = {
  args: { subjectId: 'long' },
  decorators: [narrow],
};
