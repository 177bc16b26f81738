import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Channel, CountsPage } from '@unticked/core';
import { docsOf } from '../fixtures/docs-of.js';
import { narrow } from '../fixtures/narrow.js';
import { reading } from '../fixtures/reading.js';
import { shop } from '../fixtures/shop.js';
import css from './contact-list.css?raw';
import { ContactTrend } from './contact-trend.js';

const sources = import.meta.glob<string>('./contact-trend.tsx', { query: '?raw', import: 'default', eager: true });
const usage = `<ContactTrend counts={counts} title="News and offers" />`;

const days = ['06-01', '07-01', '08-01', '09-01', '10-01', '11-01'];
const counted = (channel: Channel, allowed: readonly number[]): CountsPage['counts'] =>
  allowed.map((count, index) => ({
    at: `2026-${days[index]}T09:00:00.000Z` as CountsPage['counts'][number]['at'],
    channel,
    byStatus: { given: count },
    allowed: count,
  }));

const meta = {
  ...reading,
  title: 'Marketing/ContactTrend',
  component: ContactTrend,
  parameters: { ledger: shop, docs: { description: { component: docsOf(usage, sources, css) } } },
  args: {
    title: 'News and offers',
    counts: {
      purposeId: 'news',
      counts: [...counted('email', [612, 640, 655, 702, 690, 801]), ...counted('sms', [80, 96, 91, 120, 133, 131])],
    },
  },
  argTypes: {
    title: { description: 'The purpose’s title.', control: 'text' },
    counts: { description: 'The counts, added up.', control: 'object' },
  },
} satisfies Meta<typeof ContactTrend>;

export default meta;
type Story = StoryObj<typeof meta>;

export const TwoChannels: Story = {};
export const OneDay: Story = { args: { counts: { purposeId: 'news', counts: counted('email', [801]) } } };
/** No version of the policy had the purpose then. */
export const NothingCounted: Story = { args: { counts: { purposeId: 'news', counts: [] } } };
export const German: Story = { globals: { locale: 'de' }, args: { title: 'Neuigkeiten und Angebote' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Narrow: Story = {
  args: { title: 'News and offers about repairs, spare parts and the shop, once a month at most' },
  decorators: [narrow],
};
