import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { buildPast, once, word } from '../fixtures/build-past.js';
import { narrow } from '../fixtures/narrow.js';
import { broken, offline, reading, silent } from '../fixtures/reading.js';
import { fourBoxes, people, shop } from '../fixtures/shop.js';
import { ConsentAskGate } from './consent-ask-gate.js';

const meta = {
  ...reading,
  title: 'Reading/ConsentAskGate',
  component: ConsentAskGate,
  parameters: { ledger: shop },
  args: {
    subjectId: 'may-contact',
    purpose: 'news',
    channel: 'sms',
    children: <button type="button">Ask by SMS</button>,
  },
  argTypes: {
    subjectId: { description: 'Who is to be asked.', control: 'select', options: people },
    purpose: { description: 'Id of the purpose.', control: 'text' },
    channel: { description: 'Left out, a no by any channel counts.', control: 'text' },
    children: { description: 'The way to ask.', control: false },
  },
} satisfies Meta<typeof ConsentAskGate>;

export default meta;
type Story = StoryObj<typeof meta>;

export const MayBeAsked: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Ask by SMS' })).toBeVisible();
  },
};
const said = buildPast(fourBoxes);
const noes = {
  ...said,
  fill: once(() => said.said('maria', '2026-10-12T07:41:00.000Z', word('refused', 'news', 'sms'))),
};
export const TooSoon: Story = {
  args: { subjectId: 'maria' },
  parameters: { ledger: noes },
  play: async ({ canvas }) => {
    await canvas.findByText(/You may ask again from|dürfen Sie wieder fragen/);
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};
export const German: Story = { ...TooSoon, globals: { locale: 'de' } };
export const RightToLeft: Story = { ...TooSoon, globals: { direction: 'rtl' } };
export const Narrow: Story = {
  ...TooSoon,
  decorators: [narrow],
};
export const Loading: Story = { parameters: { ledger: silent(shop) } };
export const Failed: Story = { parameters: { ledger: broken(shop) } };
export const Offline: Story = offline(shop);
