import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { longShop } from '../fixtures/long-shop.js';
import { mailOrder } from '../fixtures/mail-order.js';
import { narrow } from '../fixtures/narrow.js';
import { broken, offline, reading, silent } from '../fixtures/reading.js';
import { people, shop } from '../fixtures/shop.js';
import css from './consent-pills.css?raw';
import { ConsentPills } from './consent-pills.js';

const sources = import.meta.glob<string>('./consent-pills-*.tsx', { query: '?raw', import: 'default', eager: true });

const meta = {
  ...reading,
  title: 'Reading/ConsentPills',
  component: ConsentPills,
  parameters: {
    ledger: shop,
    docs: { description: { component: docsOf('<ConsentPills subjectId={customer.id} />', sources, css) } },
  },
  args: { subjectId: 'may-contact', compact: false },
  argTypes: {
    subjectId: { description: 'Whose standing is shown.', control: 'select', options: people },
    compact: {
      description: 'For a row of a table: topics are not shown, and the why floats over what is below.',
      control: 'boolean',
    },
  },
} satisfies Meta<typeof ConsentPills>;

export default meta;
type Story = StoryObj<typeof meta>;

const opens: Story['play'] = async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: /SMS/ }));
  await expect(canvas.getAllByRole('listitem').length).toBeGreaterThan(1);
};

export const MayContact: Story = {};
export const SmsOnly: Story = { args: { subjectId: 'sms-only' } };
/** Who, when, how, and the exact text. */
export const Why: Story = {
  args: { subjectId: 'sms-only' },
  play: async (context) => {
    await opens?.(context);
    const { canvas } = context;
    const [text] = canvas.getAllByRole('button', { expanded: false, name: /text/i });
    if (text) await userEvent.click(text);
    await expect(await canvas.findByText(/May Acme Repairs GmbH e-mail or text you news/)).toBeVisible();
  },
};
export const WhyOfData: Story = {
  args: { subjectId: 'not-told' },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /Data|Daten/ }));
    await canvas.findByRole('list');
  },
};
export const German: Story = { args: { subjectId: 'sms-only' }, globals: { locale: 'de' }, play: opens };
export const RightToLeft: Story = { args: { subjectId: 'sms-only' }, globals: { direction: 'rtl' }, play: opens };
export const LongNames: Story = {
  args: { subjectId: 'maria' },
  parameters: { ledger: longShop },
  decorators: [narrow],
  play: async (context) => {
    await opens?.(context);
    const { canvasElement } = context;
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};
export const Objected: Story = { args: { subjectId: 'objected' }, parameters: { ledger: mailOrder } };
/** The word, and nothing of when and how. */
export const OnHold: Story = { args: { subjectId: 'held' } };
export const Removed: Story = {
  args: { subjectId: 'removed' },
  play: async ({ canvas, canvasElement }) => {
    const [pill] = await canvas.findAllByRole('button', { name: /Removed|Entfernt/ });
    if (pill) await userEvent.click(pill);
    await expect(await canvas.findByRole('list')).toBeVisible();
    await expect(canvasElement.textContent).not.toMatch(/2025|Eva/);
  },
};
export const Erased: Story = { args: { subjectId: 'erased' } };
/** Nobody asked, nobody told: an id that the ledger does not know. */
export const Nobody: Story = { args: { subjectId: 'nobody' } };
export const Loading: Story = { parameters: { ledger: silent(shop) } };
export const Failed: Story = { parameters: { ledger: broken(shop) } };
export const Offline: Story = offline(shop);
/** Told apart by word, mark and edge; the colours come last. */
export const EveryWord: Story = {
  render: (args) => (
    <div style={{ display: 'grid', gap: '0.75rem' }}>
      {people.map((id) => (
        <ConsentPills key={id} {...args} subjectId={id} />
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/In part|Teilweise/);
  },
};
export const EveryWordInGreyscale: Story = {
  ...EveryWord,
  decorators: [
    (Story) => (
      <div style={{ filter: 'grayscale(1)' }}>
        <Story />
      </div>
    ),
  ],
};
/** A list asks the backend once, however many people it shows. */
export const InTable: Story = {
  args: { compact: true },
  render: (args) => (
    <table>
      <tbody>
        {people.map((id) => (
          <tr key={id}>
            <th scope="row">{id}</th>
            <td>
              <ConsentPills {...args} subjectId={id} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  ),
  play: async ({ canvas }) => {
    const row = within(canvas.getByRole('row', { name: new RegExp(`^${people[1]}`) }));
    await userEvent.click(await row.findByRole('button', { name: /SMS/ }));
    await expect(await row.findByRole('list')).toBeVisible();
  },
};
