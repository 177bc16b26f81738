import type { Meta, StoryObj } from '@storybook/react-vite';
import { createBackend } from '@unticked/core';
import { expect } from 'storybook/test';
import { ConsentHistory } from '../consent-history/consent-history.js';
import { once } from '../fixtures/build-past.js';
import { docsOf } from '../fixtures/docs-of.js';
import { keptFiles, paperYes } from '../fixtures/kept-files.js';
import { narrow } from '../fixtures/narrow.js';
import { reading } from '../fixtures/reading.js';
import { EntryFile } from './entry-file.js';
import css from './kept-files.css?raw';

const sources = import.meta.glob<string>('./entry-file.tsx', { query: '?raw', import: 'default', eager: true });
const usage = `<ConsentHistory
  subjectId={customer.id}
  detail={(entry) => <EntryFile entry={entry} subjectId={customer.id} evidence={evidence} />}
/>`;
const files = keptFiles();
const ledger = { backend: createBackend(files.ledger), fill: once(() => paperYes(files, 'c-paper')) };

const meta = {
  ...reading,
  title: 'Reading/EntryFile',
  component: ConsentHistory,
  parameters: { ledger, docs: { description: { component: docsOf(usage, sources, css) } } },
  args: {
    subjectId: 'c-paper',
    detail: (entry) => <EntryFile entry={entry} subjectId="c-paper" evidence={files.evidence} />,
  },
  argTypes: { detail: { control: false, table: { disable: true } } },
} satisfies Meta<typeof ConsentHistory>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The scan is one click away from the entry that rests on it. */
export const InTheLog: Story = {
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByRole('button', { name: /^(Download|Herunterladen): Scan/ }))[0]).toBeVisible();
  },
};
export const German: Story = { globals: { locale: 'de' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Narrow: Story = {
  decorators: [narrow],
};
