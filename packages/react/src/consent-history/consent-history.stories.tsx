import type { Meta, StoryObj } from '@storybook/react-vite';
import { createMemoryStore } from '@unticked/core';
import { expect, screen, userEvent, waitFor } from 'storybook/test';
import { buildPast, once, word } from '../fixtures/build-past.js';
import { docsOf } from '../fixtures/docs-of.js';
import { longShop } from '../fixtures/long-shop.js';
import { mailOrder } from '../fixtures/mail-order.js';
import { narrow } from '../fixtures/narrow.js';
import { broken, offline, reading, silent } from '../fixtures/reading.js';
import { fourBoxes, people, shop } from '../fixtures/shop.js';
import css from './consent-history.css?raw';
import { ConsentHistory } from './consent-history.js';

const sources = import.meta.glob<string>('./consent-history-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = '<ConsentHistory subjectId={customer.id} />\n<ConsentHistory.Dialog subjectId={customer.id} />';

const local = buildPast(fourBoxes, { store: { ...createMemoryStore(), durability: 'browser' } });
const browserOnly = {
  backend: local.backend,
  fill: once(() => local.said('maria', '2026-06-12T07:41:00.000Z', word('acknowledged', 'repair'))),
};
const busy = buildPast(fourBoxes);
const long = {
  backend: busy.backend,
  fill: once(async () => {
    for (let month = 0; month < 130; month += 1) {
      const day = new Date(Date.UTC(2022, 0, 1 + month * 10)).toISOString();
      await busy.said('maria', day, word(month % 2 ? 'withdrawn' : 'given', 'news', 'email'));
    }
  }),
};

const meta = {
  ...reading,
  title: 'Reading/ConsentHistory',
  component: ConsentHistory,
  parameters: { ledger: shop, docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { subjectId: 'sms-only' },
  argTypes: { subjectId: { description: 'Whose log is shown.', control: 'select', options: people } },
} satisfies Meta<typeof ConsentHistory>;

export default meta;
type Story = StoryObj<typeof meta>;

const everything: Story['play'] = async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: /system entry/ }));
  await userEvent.click(canvas.getByText('Show what was entered'));
  for (const said of canvas.getAllByText(/Not accepted/)) await expect(said).toBeVisible();
};

export const SmsOnly: Story = {};
export const German: Story = { globals: { locale: 'de' } };
/** Every kind of entry, one that cannot be read, a chain that broke, what was corrected and what was set aside. */
export const Everything: Story = { args: { subjectId: 'everything' }, play: everything };
export const RightToLeft: Story = {
  args: { subjectId: 'everything' },
  globals: { direction: 'rtl' },
  play: everything,
};
export const SidePanel: Story = {
  args: { subjectId: 'everything' },
  decorators: [narrow],
  play: async (context) => {
    await everything?.(context);
    const { canvasElement } = context;
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};
export const LongNames: Story = { args: { subjectId: 'maria' }, parameters: { ledger: longShop } };
/** The exact text, one click away. */
export const ExactText: Story = {
  play: async ({ canvas }) => {
    const [, text] = await canvas.findAllByRole('button', { expanded: false, name: /text/i });
    if (text) await userEvent.click(text);
    await canvas.findByText(/May Acme Repairs GmbH e-mail or text you news/);
  },
};
export const Objected: Story = { args: { subjectId: 'objected' }, parameters: { ledger: mailOrder } };
export const BrowserOnly: Story = { args: { subjectId: 'maria' }, parameters: { ledger: browserOnly } };
/** More entries than a page has. */
export const Long: Story = {
  args: { subjectId: 'maria' },
  parameters: { ledger: long },
  play: async ({ canvas, canvasElement }) => {
    const entries = () => canvasElement.querySelectorAll('[data-unticked="history-entry"]').length;
    const older = await canvas.findByRole('button', { name: /older|ältere/i });
    const before = entries();
    await userEvent.click(older);
    await waitFor(() => expect(entries()).toBeGreaterThan(before));
  },
};
export const Nobody: Story = { args: { subjectId: 'nobody' } };
export const Loading: Story = { parameters: { ledger: silent(shop) } };
export const Failed: Story = { parameters: { ledger: broken(shop) } };
export const Offline: Story = offline(shop);
export const Dialog: Story = {
  render: ({ subjectId }) => <ConsentHistory.Dialog subjectId={subjectId} />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect(await screen.findByText(/Took back|Widerrufen/)).toBeVisible();
  },
};
