import type { Meta, StoryObj } from '@storybook/react-vite';
import { type InventorySystem, inventoryCsv, type RightsBackend } from '@unticked/core/rights';
import { expect, userEvent } from 'storybook/test';
import { repairInventory } from '../../../core/fixtures/repair-inventory.js';
import { docsOf } from '../fixtures/docs-of.js';
import { failure, silence } from '../fixtures/fake-backend.js';
import { inventoryDesk } from '../fixtures/inventory-desk.js';
import { narrow } from '../fixtures/narrow.js';
import { offline } from '../fixtures/reading.js';
import { reads } from '../fixtures/reads.js';
import { shop } from '../fixtures/shop.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from './system-inventory.css?raw';
import { SystemInventory } from './system-inventory.js';
import type { SystemInventoryProps } from './system-inventory-default.js';

const sources = import.meta.glob<string>('./system-inventory-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = `<SystemInventory csvOf={(record) => inventoryCsv(record, { bom: true })} />`;

const { systems: workshop } = repairInventory;
const [own] = workshop;
const longest = 'Wolkensteiner-Hohenwarter-Schwarzenberger Donaudampfschifffahrtsgesellschaftskap';

const desk = (systems: readonly InventorySystem[] = workshop, change: Partial<RightsBackend> = {}) => {
  const made = inventoryDesk(systems);
  return { desk: { ...made, rights: { ...made.rights, ...change } } };
};
const unread = { processingRecord: () => Promise.reject(failure('unavailable', true)) };

const meta = {
  title: 'Beyond the counter/SystemInventory',
  component: SystemInventory,
  render: (props, { globals, loaded }) => (
    <WithConsent backend={loaded.desk.backend} rights={loaded.desk.rights} locale={globals.locale}>
      <SystemInventory {...props} />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { csvOf: (record) => inventoryCsv(record, { bom: true }) },
  argTypes: { csvOf: { description: 'What is downloaded. By default there is no download.', control: false } },
  loaders: [() => desk()],
} satisfies Meta<SystemInventoryProps>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const filtered =
  (typed: string, then: RegExp): Play =>
  async ({ canvas }) => {
    await userEvent.type(await canvas.findByRole('searchbox'), typed);
    await canvas.findByText(then);
  };

export const Complete: Story = {
  play: async (context) => {
    await reads(/^The inventory fits/)(context);
    await expect(context.canvas.queryByRole('heading', { name: 'To be put right' })).toBeNull();
  },
};
/** A data source and a purpose that no system has, a purpose that is in no policy, and nothing said of protection. */
export const ToBePutRight: Story = {
  loaders: [
    () => {
      if (own?.role !== 'controller') throw new Error('the first one is our own');
      const { security: _, ...open } = own;
      return desk([{ ...open, purposes: ['repair', 'repair-messages', 'raffle'] }]);
    },
  ],
  play: async ({ canvas }) => {
    await canvas.findByText(/^A purpose is in force and no system/);
    await expect(canvas.getAllByText('Does not fit')).toHaveLength(4);
    await expect(canvas.getAllByText('Worth a look')).toHaveLength(1);
  },
};
export const Filtered: Story = {
  play: async (context) => {
    await filtered('india', /^Systems shown: 1 of 4\.$/)(context);
    await expect(context.canvas.getByText('Newsletter')).toBeVisible();
    await expect(context.canvas.queryByText('Berta Bikes, Wien', { exact: false })).toBeNull();
  },
};
export const NothingFits: Story = { play: filtered('moon', /^No system says that\.$/) };
export const OnlyForOthers: Story = {
  loaders: [() => desk(workshop.filter(({ role }) => role === 'processor'))],
  play: reads(/^What we do for others/),
};
export const WithoutADownload: Story = {
  render: (_, { loaded }) => (
    <WithConsent backend={loaded.desk.backend} rights={loaded.desk.rights}>
      <SystemInventory />
    </WithConsent>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Print' });
    await expect(canvas.queryByRole('button', { name: 'Download as a table' })).toBeNull();
  },
};
export const NotDeclared: Story = {
  loaders: [() => desk(workshop, { processingRecord: () => Promise.reject(failure('unsupported')) })],
  play: reads(/^Something went wrong/),
};
export const Loading: Story = {
  loaders: [() => desk(workshop, { processingRecord: silence })],
  play: reads(/^Loading/),
};
export const Unreadable: Story = { loaders: [() => desk(workshop, unread)], play: reads(/cannot be reached/) };
export const Offline: Story = {
  loaders: [() => desk(workshop, unread)],
  ...offline(shop),
  play: reads(/^You are offline/),
};
export const German: Story = { globals: { locale: 'de' }, play: reads(/^Was wir im Auftrag tun/) };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: reads(/^What we do for others/) };
export const LongNameInANarrowPlace: Story = {
  loaders: [
    () => desk(workshop.map((one, index) => (index === 0 ? { ...one, title: { en: longest, de: longest } } : one))),
  ],
  decorators: narrow,
  play: reads(/^Wolkensteiner/),
};
