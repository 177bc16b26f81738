import type { Meta, StoryObj } from '@storybook/react-vite';
import { docsOf } from '../fixtures/docs-of.js';
import { narrow } from '../fixtures/narrow.js';
import { broken, offline, reading, silent } from '../fixtures/reading.js';
import { people, shop } from '../fixtures/shop.js';
import css from './standing-at.css?raw';
import { StandingAt } from './standing-at.js';

const sources = import.meta.glob<string>('./standing-at-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = '<StandingAt subjectId={customer.id} />';

const meta = {
  ...reading,
  title: 'Reading/StandingAt',
  component: StandingAt,
  parameters: { ledger: shop, docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { subjectId: 'withdrawn' },
  argTypes: {
    subjectId: { description: 'Who is asked about.', control: 'select', options: people },
    defaultAt: { description: 'The day asked about at first.', control: 'text' },
    defaultAsOf: { description: 'The day whose knowledge counts at first.', control: 'text' },
  },
} satisfies Meta<typeof StandingAt>;

export default meta;
type Story = StoryObj<typeof meta>;

export const NothingChosen: Story = {};
/** Before the person took it back. */
export const BeforeTheWithdrawal: Story = { args: { defaultAt: '2026-01-31' } };
export const AfterTheWithdrawal: Story = { args: { defaultAt: '2026-11-20' } };
export const AsKnownThen: Story = { args: { defaultAt: '2026-01-31', defaultAsOf: '2026-02-28' } };
export const NothingKnownThen: Story = { args: { defaultAsOf: '2020-03-03' } };
export const Loading: Story = { args: { defaultAt: '2026-01-31' }, parameters: { ledger: silent(shop) } };
export const Failed: Story = { args: { defaultAt: '2026-01-31' }, parameters: { ledger: broken(shop) } };
export const Offline: Story = { args: { defaultAt: '2026-01-31' }, ...offline(shop) };
export const German: Story = {
  args: { defaultAt: '2026-01-31', defaultAsOf: '2026-02-28' },
  globals: { locale: 'de' },
};
export const RightToLeft: Story = { args: { defaultAt: '2026-01-31' }, globals: { direction: 'rtl' } };
export const Narrow: Story = {
  args: { defaultAt: '2026-01-31' },
  decorators: [narrow],
};
