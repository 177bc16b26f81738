import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ContactList, Readiness } from '@unticked/core';
import { expect, userEvent, waitFor } from 'storybook/test';
import { buildPast, type Told } from '../fixtures/build-past.js';
import { docsOf } from '../fixtures/docs-of.js';
import { failure, silence } from '../fixtures/fake-backend.js';
import { longNames } from '../fixtures/long-shop.js';
import { narrow } from '../fixtures/narrow.js';
import { oldCrm } from '../fixtures/old-crm.js';
import { broken, offline, reading, silent } from '../fixtures/reading.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from './go-live.css?raw';
import { GoLive } from './go-live.js';
import type { ObservedCount } from './go-live-port.js';

const sources = import.meta.glob<string>('./go-live-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = `<GoLive
  observed={observed}
  build={(query) => buildList(admin.lists, query, customers())}
  onEnforce={(purposeId) => saveMode(purposeId, 'enforce')}
/>`;

const observed: readonly ObservedCount[] = [
  {
    purposeId: 'news',
    channel: 'email',
    contacts: 312,
    people: 298,
    since: '2026-11-03T08:00:00.000Z',
    byReason: { not_asked: 250, unknown: 40, refused: 22 },
  },
  {
    purposeId: 'news',
    channel: 'sms',
    contacts: 1,
    people: 1,
    since: '2026-11-09T08:00:00.000Z',
    byReason: { withdrawn: 1 },
  },
];

const effect = (query: ContactList['query'], byReason: ContactList['byReason']): ContactList => ({
  query,
  at: '2026-11-20T09:00:00.000Z' as ContactList['at'], // an instant
  total: 5000,
  allowed: 5000 - Object.values(byReason).reduce((sum, count) => sum + count, 0),
  byReason,
  duplicates: 0,
  counted: 'everyone',
  validUntil: null,
  fingerprint: 'kZx0mW2qv7TtJpN4bYc1eRfGh8UuLsKd3aXiOo6Qw9E',
  members: [],
});

/** A shop of which everything is told that a ledger can lack. */
const lacking: Told = {
  ...oldCrm({
    readiness: async (): Promise<Readiness> => ({
      checks: [{ id: 'policy', state: 'missing' }],
      imports: [],
      purposes: [],
    }),
  }),
};
const complete: Told = (() => {
  const shop = oldCrm();
  const { readiness } = shop.admin;
  return {
    ...shop,
    admin: {
      ...shop.admin,
      readiness: async () => {
        const { checks, imports, purposes } = await readiness();
        return {
          checks: checks.map(({ id }) => ({ id, state: 'ready' as const })),
          imports,
          purposes: purposes.map((purpose) => ({ ...purpose, mode: 'enforce' as const })),
        };
      },
    },
  };
})();
const long = buildPast(longNames, { enforcement: () => 'observe' });

const meta = {
  ...reading,
  title: 'Administration/GoLive',
  component: GoLive,
  parameters: { ledger: oldCrm(), docs: { description: { component: docsOf(usage, sources, css) } } },
  args: {
    observed,
    build: async (query) =>
      effect(query, query.channel === 'email' ? { not_asked: 250, refused: 62 } : { unknown_subject: 12 }),
    onEnforce: async (): Promise<unknown> => undefined,
  },
  argTypes: {
    observed: { description: 'What observing showed so far.', control: 'object' },
    build: { description: 'Whom a purpose lets in, out of the host’s people.', control: false },
    importHref: { description: 'Where an import is gone on with.', control: 'text' },
    onEnforce: { description: 'Makes the gate bind.', control: false },
  },
} satisfies Meta<typeof GoLive>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const read: Play = async ({ canvas }) => {
  await canvas.findByText(/^(Before you go live|Bevor es losgeht)$/);
};
const asked =
  (then: RegExp): Play =>
  async ({ canvas }) => {
    const buttons = await canvas.findAllByRole('button', { name: /^(Switch on|Einschalten)/ });
    await userEvent.click(buttons.at(-1) ?? document.body);
    await canvas.findAllByText(then);
  };
const confirmed =
  (then: RegExp): Play =>
  async (context) => {
    await asked(/^From now on/)(context);
    await userEvent.click(context.canvas.getByRole('button', { name: 'Yes, switch it on' }));
    await context.canvas.findByText(then);
  };

export const Observing: Story = { play: read };
export const NothingObservedYet: Story = { args: { observed: [] }, play: read };
export const EffectSaidFirst: Story = { play: asked(/^From now on/) };
export const NobodyLeftOut: Story = { args: { build: async (query) => effect(query, {}) }, play: asked(/^All 5,000/) };
export const Counting: Story = { args: { build: silence }, play: asked(/^Counting/) };
export const Switching: Story = { args: { onEnforce: silence }, play: confirmed(/^Switching on/) };
export const SwitchedOn: Story = { play: confirmed(/^Switched on:/) };
export const Failed: Story = {
  args: { onEnforce: () => Promise.reject(failure('unavailable', true)) },
  play: confirmed(/Nothing was switched on/),
};
export const EverythingOn: Story = { parameters: { ledger: complete }, play: read };
export const NothingPublished: Story = { parameters: { ledger: lacking }, play: read };
/** One that stopped on the way and one whose file has a long name; given up it is gone. */
export const ImportsNotFinished: Story = {
  args: { importHref: '#import' },
  loaders: [
    async () => {
      const begun = oldCrm();
      const { noteImport } = begun.admin;
      await noteImport({ batch: 'old-crm', state: 'begun', file: 'old-crm.csv', rows: 0, total: 5000 });
      await noteImport({ batch: 'old-crm', state: 'reached', file: 'old-crm.csv', rows: 1900, total: 5000 });
      const file = `${'Everybody who ever ordered in the web shop of Linz and Wels, as of '.repeat(2)}.csv`;
      await noteImport({ batch: 'web-shop', state: 'begun', file, rows: 0, total: 120_000 });
      return { begun };
    },
  ],
  render: (props, { globals, loaded }) => (
    <WithConsent backend={loaded.begun.backend} admin={loaded.begun.admin} locale={globals.locale}>
      <GoLive {...props} />
    </WithConsent>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/^It came to 1,900 of 5,000 rows/);
    await expect(canvas.getAllByRole('link', { name: 'Go to the import' })).toHaveLength(2);
    await userEvent.click(canvas.getByRole('button', { name: 'It will not be finished: old-crm.csv' }));
    await waitFor(() => expect(canvas.queryByText(/^It came to 1,900/)).toBeNull());
    await canvas.findByText(/^It came to 0 of 120,000 rows/);
  },
};
export const Loading: Story = { parameters: { ledger: silent(oldCrm()) } };
export const Unreadable: Story = { parameters: { ledger: broken(oldCrm()) } };
export const Offline: Story = offline(oldCrm());
export const German: Story = { globals: { locale: 'de' }, play: asked(/^Ab jetzt/) };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: asked(/^From now on/) };
export const LongNamesInANarrowPlace: Story = {
  parameters: { ledger: { backend: long.backend, admin: long.admin, fill: async () => {} } },
  play: asked(/^From now on/),
  decorators: [narrow],
};
