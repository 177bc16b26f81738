import type { Meta, StoryObj } from '@storybook/react-vite';
import { docsOf } from '../fixtures/docs-of.js';
import { mailOrder } from '../fixtures/mail-order.js';
import { narrow } from '../fixtures/narrow.js';
import { broken, offline, reading, silent } from '../fixtures/reading.js';
import { people, shop } from '../fixtures/shop.js';
import css from './consent-agreements.css?raw';
import { ConsentAgreements } from './consent-agreements.js';

const sources = import.meta.glob<string>('./consent-agreements-*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const usage = '<ConsentAgreements subjectId={customer.id} />';

const meta = {
  ...reading,
  title: 'Reading/ConsentAgreements',
  component: ConsentAgreements,
  parameters: { ledger: shop, docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { subjectId: 'withdrawn' },
  argTypes: { subjectId: { description: 'Who it is about.', control: 'select', options: people } },
} satisfies Meta<typeof ConsentAgreements>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The data is kept by contract, though advertising has ended. */
export const KeptWithoutMarketing: Story = {};
export const Both: Story = { args: { subjectId: 'may-contact' } };
export const ByChannel: Story = { args: { subjectId: 'sms-only' } };
export const NeverAsked: Story = { args: { subjectId: 'nobody' } };
export const MayObject: Story = { args: { subjectId: 'told' }, parameters: { ledger: mailOrder } };
export const Loading: Story = { parameters: { ledger: silent(shop) } };
export const Failed: Story = { parameters: { ledger: broken(shop) } };
export const Offline: Story = offline(shop);
export const German: Story = { globals: { locale: 'de' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Narrow: Story = { decorators: narrow };
