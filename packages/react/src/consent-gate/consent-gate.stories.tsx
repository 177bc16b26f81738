import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { buildPast, once, word } from '../fixtures/build-past.js';
import { docsOf } from '../fixtures/docs-of.js';
import { mailOrder } from '../fixtures/mail-order.js';
import { narrow } from '../fixtures/narrow.js';
import { broken, offline, reading, silent } from '../fixtures/reading.js';
import { fourBoxes, people, shop } from '../fixtures/shop.js';
import css from './consent-gate.css?raw';
import { ConsentGate } from './consent-gate.js';

const sources = import.meta.glob<string>('./consent-gate-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = `<ConsentGate subjectId={customer.id} purpose="news" channel="sms">
  <SendSms />
</ConsentGate>`;

const lenient = buildPast(fourBoxes, { enforcement: () => 'observe' });
const observing = {
  backend: lenient.backend,
  fill: once(() => lenient.said('maria', '2026-06-12T07:41:00.000Z', word('refused', 'news', 'sms'))),
};

const meta = {
  ...reading,
  title: 'Reading/ConsentGate',
  component: ConsentGate,
  parameters: { ledger: shop, docs: { description: { component: docsOf(usage, sources, css) } } },
  args: {
    subjectId: 'may-contact',
    purpose: 'news',
    channel: 'sms',
    children: <button type="button">Send SMS</button>,
  },
  argTypes: {
    subjectId: { description: 'Who is to be contacted.', control: 'select', options: people },
    purpose: { description: 'Id of the purpose.', control: 'inline-radio', options: ['repair', 'news'] },
    channel: {
      description: 'Left out for a use without contact.',
      control: 'inline-radio',
      options: [undefined, 'email', 'sms', 'phone', 'post', 'push'],
    },
    children: { description: 'What it guards.', control: false },
  },
} satisfies Meta<typeof ConsentGate>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Allowed: Story = {};
export const Refused: Story = { args: { subjectId: 'withdrawn' } };
/** The host only observes this purpose so far: the answer is no, and what it guards stays open. */
export const Observed: Story = {
  args: { subjectId: 'maria' },
  parameters: { ledger: observing },
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Send SMS' });
  },
};
export const Objected: Story = {
  args: { subjectId: 'objected', purpose: 'similar-goods', channel: 'email' },
  parameters: { ledger: mailOrder },
};
export const NotTold: Story = {
  args: { subjectId: 'untold', purpose: 'similar-goods', channel: 'email' },
  parameters: { ledger: mailOrder },
};
/** Information by contract needs no yes, but a customer. */
export const UnknownPerson: Story = {
  args: { subjectId: 'nobody', purpose: 'repair' },
  render: ({ channel: _, ...args }) => <ConsentGate {...args} />,
};
export const UnknownPurpose: Story = { args: { purpose: 'horoscopes' } };
export const UnknownChannel: Story = { args: { channel: 'push' } };
export const Loading: Story = { parameters: { ledger: silent(shop) } };
export const Failed: Story = { parameters: { ledger: broken(shop) } };
export const Offline: Story = offline(shop);
export const German: Story = { args: { subjectId: 'withdrawn' }, globals: { locale: 'de' } };
export const RightToLeft: Story = { args: { subjectId: 'withdrawn' }, globals: { direction: 'rtl' } };
/** Each reason with its remedy. */
export const EveryReason: Story = {
  args: { channel: 'email' },
  render: (args) => (
    <div style={{ display: 'grid', gap: '0.75rem' }}>
      {people.map((id) => (
        <ConsentGate key={id} {...args} subjectId={id} />
      ))}
    </div>
  ),
  play: async ({ canvas, canvasElement }) => {
    await canvas.findAllByText(/Not allowed|Nicht erlaubt/);
    const reasons = [...canvasElement.querySelectorAll<HTMLElement>('[data-reason]')].map(
      (gate) => gate.dataset.reason,
    );
    await expect(new Set(reasons).size).toBe(17);
  },
};
export const Narrow: Story = {
  ...EveryReason,
  decorators: [narrow],
};
