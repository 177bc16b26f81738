import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { narrow } from '../fixtures/narrow.js';
import { reading } from '../fixtures/reading.js';
import { noRecords, SIGNED, signing } from '../fixtures/signing.js';
import { ConsentReceipt } from './consent-receipt.js';
import css from './receipts.css?raw';

const sources = import.meta.glob<string>(['./consent-receipt.tsx', './entry-receipt.tsx'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const usage = `const saved = await consent.submit({ subjectId: customer.id });
<ConsentReceipt subjectId={customer.id} submissionId={submissionId} records={createRecordsClient({ baseUrl })} />

<ConsentHistory detail={(entry) => <EntryReceipt entry={entry} subjectId={customer.id} records={records} />} />`;
const { ledger, records } = signing();

const meta = {
  ...reading,
  title: 'Reading/ConsentReceipt',
  component: ConsentReceipt,
  parameters: { ledger, docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { ...SIGNED, records },
  argTypes: {
    records: { control: false, table: { disable: true } },
    subjectId: { description: 'Whose receipt.', control: 'text' },
    submissionId: { description: 'What was saved.', control: 'text' },
  },
} satisfies Meta<typeof ConsentReceipt>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Saved: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: /^(Download the receipt|Beleg herunterladen)$/ })).toBeVisible();
  },
};
export const Failed: Story = {
  args: { records: noRecords },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect((await canvas.findByRole('alert')).textContent).not.toBe('');
  },
};
export const German: Story = { globals: { locale: 'de' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Narrow: Story = {
  decorators: [narrow],
};
