import type { Meta, StoryObj } from '@storybook/react-vite';
import { createBackend, type EvidenceBackend } from '@unticked/core';
import { expect, userEvent } from 'storybook/test';
import { once } from '../fixtures/build-past.js';
import { docsOf } from '../fixtures/docs-of.js';
import { failure } from '../fixtures/fake-backend.js';
import { keptFiles, paperYes } from '../fixtures/kept-files.js';
import { narrow } from '../fixtures/narrow.js';
import { broken, offline, reading, silent } from '../fixtures/reading.js';
import { shop } from '../fixtures/shop.js';
import css from './kept-files.css?raw';
import { KeptFiles } from './kept-files.js';

const sources = import.meta.glob<string>(['./kept-files.tsx', './entry-file.tsx'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const usage = '<KeptFiles subjectId={customer.id} evidence={evidence} />';
const files = keptFiles();
const ledger = { ...shop, backend: createBackend(files.ledger), fill: once(() => paperYes(files, 'c-paper')) };
const tampered: EvidenceBackend = {
  subject: (id) => ({ ...files.evidence.subject(id), read: () => Promise.reject(failure('tampered')) }),
};

const meta = {
  ...reading,
  title: 'Reading/KeptFiles',
  component: KeptFiles,
  parameters: { ledger, docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { subjectId: 'c-paper', evidence: files.evidence },
  argTypes: {
    evidence: { control: false, table: { disable: true } },
    subjectId: { description: 'Whose files.', control: 'text' },
  },
} satisfies Meta<typeof KeptFiles>;

export default meta;
type Story = StoryObj<typeof meta>;

export const OneScan: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Scan, PNG picture, 70 byte/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: /^Download: Scan/ })).toBeVisible();
  },
};
export const Nothing: Story = { args: { subjectId: 'c-nobody' } };
/** Other bytes are there than were kept: nothing is handed out. */
export const Tampered: Story = {
  args: { evidence: tampered },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Download/ }));
    await expect((await canvas.findByRole('alert')).textContent).not.toBe('');
  },
};
export const Loading: Story = { parameters: { ledger: silent(ledger) } };
export const Failed: Story = { parameters: { ledger: broken(ledger) } };
export const Offline: Story = { ...offline(ledger) };
export const German: Story = { globals: { locale: 'de' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Narrow: Story = {
  decorators: [narrow],
};
