import type { Meta, StoryObj } from '@storybook/react-vite';
import type { InventoryBackend } from '@unticked/core/rights';
import { expect } from 'storybook/test';
import { repairInventory } from '../../../core/fixtures/repair-inventory.js';
import { docsOf } from '../fixtures/docs-of.js';
import { failure, silence } from '../fixtures/fake-backend.js';
import { inventoryDesk } from '../fixtures/inventory-desk.js';
import { narrow } from '../fixtures/narrow.js';
import { offline } from '../fixtures/reading.js';
import { reads } from '../fixtures/reads.js';
import { shop } from '../fixtures/shop.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from '../system-inventory/system-inventory.css?raw';
import { PublicInventory } from './public-inventory.js';

const sources = import.meta.glob<string>('./public-inventory-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = `<PublicInventory inventory={createInventoryClient({ baseUrl: '/api/consent' })} />`;
const { systems: workshop } = repairInventory;
const longest = 'Wolkensteiner-Hohenwarter-Schwarzenberger Donaudampfschifffahrtsgesellschaftskap';

const { backend, inventory } = inventoryDesk();
const unread: InventoryBackend = { publicInventory: () => Promise.reject(failure('unavailable', true)) };

const meta = {
  title: 'For the person/PublicInventory',
  component: PublicInventory,
  render: (props, { globals }) => (
    <WithConsent backend={backend} locale={globals.locale}>
      <PublicInventory {...props} />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { inventory },
  argTypes: { inventory: { description: 'Reads what anybody may know.', control: false } },
} satisfies Meta<typeof PublicInventory>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Without measures of security, without who runs what, and without what is done for others. */
export const Complete: Story = {
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText(/^Where your data is at Acme/);
    for (const secret of ['two-factor', 'Mailer', 'DPA-2026', 'Berta'])
      await expect(canvasElement).not.toHaveTextContent(secret);
  },
};
export const OneSystem: Story = {
  args: { inventory: inventoryDesk(workshop.slice(0, 1)).inventory },
  play: reads(/^Repairs and customers/),
};
export const Loading: Story = { args: { inventory: { publicInventory: silence } }, play: reads(/^Loading/) };
export const Unreadable: Story = { args: { inventory: unread }, play: reads(/cannot be reached/) };
export const Offline: Story = { args: { inventory: unread }, ...offline(shop), play: reads(/^You are offline/) };
export const German: Story = { globals: { locale: 'de' }, play: reads(/^Wo Ihre Daten bei Acme/) };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: reads(/^Where your data is at Acme/) };
export const LongNameInANarrowPlace: Story = {
  args: {
    inventory: inventoryDesk(
      workshop.map((one, index) => (index === 0 ? { ...one, title: { en: longest, de: longest } } : one)),
    ).inventory,
  },
  decorators: [narrow],
  play: reads(/^Wolkensteiner/),
};
