import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { narrow } from '../fixtures/narrow.js';
import { broken, offline, reading, silent } from '../fixtures/reading.js';
import { names, origins, records } from '../fixtures/repair-order.js';
import css from './consent-by-source.css?raw';
import { ConsentBySource } from './consent-by-source.js';

const sources = import.meta.glob<string>('./consent-by-source-*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const usage = `<ConsentBySource
  source={{ system: 'crm', object: 'repair_order', id: order.id }}
  person={(id) => <a href={\`/customers/\${id}\`}>{nameOf(id)}</a>}
/>`;

const meta = {
  ...reading,
  title: 'Reading/ConsentBySource',
  component: ConsentBySource,
  parameters: { ledger: origins, docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { source: records.order, person: (id): ReactNode => <a href={`#${id}`}>{names[id]}</a> },
  argTypes: {
    source: { description: 'Which call, order or campaign.', control: 'object' },
    person: { control: false, table: { disable: true } },
  },
} satisfies Meta<typeof ConsentBySource>;

export default meta;
type Story = StoryObj<typeof meta>;

export const OneRepair: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: 'Maria H.' })).toBeVisible();
    await expect(canvas.getByText(/2 March 2026, in person, Eva K., Linz shop, entry 1/)).toBeVisible();
  },
};
export const OneCall: Story = { args: { source: records.call } };
/** Several people; one answer was entered by mistake. */
export const Campaign: Story = { args: { source: records.campaign } };
/** The host has no name for them. */
export const WithoutNames: Story = { args: { person: (id) => id } };
export const Nothing: Story = { args: { source: records.quiet } };
export const Loading: Story = { parameters: { ledger: silent(origins) } };
export const Failed: Story = { parameters: { ledger: broken(origins) } };
export const Offline: Story = { ...offline(origins) };
export const German: Story = { args: { source: records.campaign }, globals: { locale: 'de' } };
export const RightToLeft: Story = { args: { source: records.campaign }, globals: { direction: 'rtl' } };
export const Narrow: Story = {
  args: { source: records.campaign },
  decorators: [narrow],
};
