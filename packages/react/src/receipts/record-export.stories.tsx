import type { Meta, StoryObj } from '@storybook/react-vite';
import { recordTools } from '@unticked/core/exchange';
import { expect, userEvent } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { narrow } from '../fixtures/narrow.js';
import { reading } from '../fixtures/reading.js';
import { noRecords, noRecordsYet, SIGNED, signing } from '../fixtures/signing.js';
import css from './receipts.css?raw';
import { RecordExport } from './record-export.js';

const sources = import.meta.glob<string>(['./record-export.tsx', './lost-list.tsx'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const usage = `import { recordTools } from '@unticked/core/exchange';

<RecordExport subjectId={customer.id} records={createRecordsClient({ baseUrl })} tools={recordTools} />`;
const { ledger, records } = signing();

const meta = {
  ...reading,
  title: 'Reading/RecordExport',
  component: RecordExport,
  parameters: { ledger, docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { subjectId: SIGNED.subjectId, records, tools: recordTools },
  argTypes: {
    records: { control: false, table: { disable: true } },
    tools: { control: false, table: { disable: true } },
    subjectId: { description: 'Whose record.', control: 'text' },
  },
} satisfies Meta<typeof RecordExport>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Formats: Story = {};
/** What the format cannot say is said beside the file, open. */
export const Downloaded: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Kantara/ }));
    await userEvent.click(await canvas.findByText(/not in this file|nicht in dieser Datei/));
    await expect(canvas.getByText('news#sms: withdrawn')).toBeVisible();
  },
};
export const Making: Story = {
  args: { records: noRecordsYet },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /FHIR/ }));
    await expect(canvas.getByRole('status').textContent).not.toBe('');
  },
};
export const Failed: Story = {
  args: { records: noRecords },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /FHIR/ }));
    await expect((await canvas.findByRole('alert')).textContent).not.toBe('');
  },
};
export const German: Story = { ...Downloaded, globals: { locale: 'de' } };
export const RightToLeft: Story = { ...Downloaded, globals: { direction: 'rtl' } };
export const Narrow: Story = {
  ...Downloaded,
  decorators: [narrow],
};
