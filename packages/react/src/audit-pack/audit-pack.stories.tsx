import type { Meta, StoryObj } from '@storybook/react-vite';
import type { AuditSummary } from '@unticked/core';
import { auditTools, type RightsBackend } from '@unticked/core/rights';
import { expect, userEvent } from 'storybook/test';
import { openedAudit, readsAs } from '../fixtures/auditing.js';
import { docsOf } from '../fixtures/docs-of.js';
import { brokenZip, noZip, slowZip, wholeZip } from '../fixtures/exporting.js';
import { failure } from '../fixtures/fake-backend.js';
import { narrow } from '../fixtures/narrow.js';
import { offline } from '../fixtures/reading.js';
import { rightsDesk } from '../fixtures/rights-desk.js';
import { shop } from '../fixtures/shop.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from './audit-pack.css?raw';
import { AuditPack } from './audit-pack.js';
import type { AuditPackProps } from './audit-pack-default.js';

const sources = import.meta.glob<string>('./audit-pack-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = '<AuditPack tools={auditTools} brands={[{ id: "acme", name: "Acme Repairs GmbH" }]} />';
const longest = 'Wolkensteiner-Hohenwarter-Schwarzenberger Donaudampfschifffahrtsgesellschaftskap';
const acme = [{ id: 'acme', name: 'Acme Repairs GmbH' }];

const desk =
  (auditZip: RightsBackend['auditZip'] = wholeZip) =>
  () => ({ desk: rightsDesk().changed({ auditZip }) });
const refusedAt = (path: string) => () => failing(Object.assign(failure('invalid'), { path }));
async function* failing(error: unknown): AsyncGenerator<Uint8Array> {
  yield* [];
  throw error;
}

const meta = {
  title: 'Beyond the counter/AuditPack',
  component: AuditPack,
  render: (props, { globals, loaded }) => (
    <WithConsent backend={loaded.desk.backend} rights={loaded.desk.rights} locale={globals.locale}>
      <AuditPack {...props} now={loaded.desk.clock} />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { tools: readsAs(openedAudit()), brands: acme },
  argTypes: {
    tools: { description: 'What it takes to read a pack.', control: false },
    brands: { description: 'Companies to choose from. By default the pack is about all.', control: false },
    now: { description: 'Milliseconds since 1970.', control: false },
  },
  loaders: [desk()],
} satisfies Meta<AuditPackProps>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const make: Play = async ({ canvas }) => userEvent.click(await canvas.findByRole('button', { name: 'Make the pack' }));
const made =
  (then: RegExp): Play =>
  async (context) => {
    await make(context);
    await context.canvas.findByText(then);
  };
const withSections = (sections: AuditSummary['sections']) => ({
  tools: readsAs(openedAudit('en', { sections })),
});

export const Idle: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('First day')).toHaveValue('2026-07-01');
    await expect(canvas.getByLabelText('Last day')).toHaveValue('2026-09-30');
    await expect(canvas.getByLabelText('The auditor’s word')).not.toHaveValue('');
    await expect(canvas.getByRole('checkbox', { name: 'Name the members of staff' })).not.toBeChecked();
  },
};
export const LastYear: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Last year' }));
    await expect(canvas.getByLabelText('First day')).toHaveValue('2025-01-01');
    await expect(canvas.getByLabelText('Last day')).toHaveValue('2025-12-31');
  },
};
export const AboutAllCompanies: Story = { args: { brands: [] } };
export const StaffNamed: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('checkbox', { name: 'Name the members of staff' }));
    await expect(canvas.getByRole('checkbox')).toHaveAccessibleDescription(/works council/);
  },
};
export const FieldsMissing: Story = {
  play: async (context) => {
    const { canvas } = context;
    await userEvent.clear(await canvas.findByLabelText('The auditor’s word'));
    await userEvent.clear(canvas.getByLabelText('Last day'));
    await made(/^Say a word/)(context);
    await expect(canvas.getByLabelText('Last day')).toHaveFocus();
    await userEvent.type(canvas.getByLabelText('The auditor’s word'), 'x');
    await expect(canvas.queryByText(/^Say a word/)).toBeNull();
  },
};
export const RefusedByTheServer: Story = {
  loaders: [desk(refusedAt('/sampleSize'))],
  play: async (context) => {
    await made(/^Say a number from 1 to 500$/)(context);
    await expect(context.canvas.getByLabelText('Size of the sample')).toHaveFocus();
  },
};
export const UnknownCompany: Story = {
  loaders: [desk(refusedAt('/brand'))],
  play: async (context) => {
    await made(/^Choose a company/)(context);
    await expect(context.canvas.getByLabelText('Company')).toHaveFocus();
  },
};
export const Making: Story = {
  loaders: [desk((_, options) => slowZip(options?.signal))],
  play: async (context) => {
    await made(/^Being made: counts\.csv, 42 entries so far \(120 kB\)$/)(context);
    await expect(context.canvas.getByRole('button', { name: 'Make the pack' })).toHaveFocus();
  },
};
export const Cancelled: Story = {
  ...Making,
  play: async (context) => {
    await made(/^Being made: counts/)(context);
    await userEvent.click(context.canvas.getByRole('button', { name: 'Cancel' }));
    await context.canvas.findByText(/^Cancelled/);
  },
};
export const ThingsToLookAt: Story = {
  play: async (context) => {
    await made(/^Made\. 3 things to look at\.$/)(context);
    const { canvas } = context;
    const headings = canvas.getAllByRole('heading').map(({ textContent }) => textContent);
    await expect(headings.slice(0, 3)).toEqual([
      'Audit pack of Acme Repairs GmbH: 1 July 2026 to 30 September 2026',
      '3 things to look at',
      'Who stood where',
    ]);
    await expect(canvas.getAllByRole('table')).toHaveLength(3);
    await canvas.findByText('The manifest is signed (manifest.jws).');
  },
};
export const NothingStandsOut: Story = {
  args: withSections(openedAudit().summary.sections.map(({ findings: _, ...section }) => section)),
  play: made(/^Nothing stands out\. What the log cannot know/),
};
export const NotSigned: Story = {
  args: { tools: readsAs({ ...openedAudit(), signature: 'none' }) },
  play: made(/^Not signed: whoever has the pack/),
};
/** Made by a real ledger, and read as it came. */
export const FromALedger: Story = {
  args: { tools: auditTools },
  loaders: [
    async () => {
      const made = rightsDesk();
      await made.known('maria');
      return { desk: made };
    },
  ],
  play: made(/^Made\./),
};
export const CutOff: Story = { loaders: [desk(brokenZip)], play: made(/^The pack was cut off: make it again\.$/) };
/** All of it came, and its end says nothing of a pack. */
export const NoPack: Story = { args: { tools: auditTools }, play: made(/^The pack was cut off/) };
export const NotAllowed: Story = { loaders: [desk(noZip('forbidden'))], play: made(/^You may not do this\.$/) };
export const NotSetUp: Story = {
  loaders: [desk(noZip('unsupported'))],
  play: made(/^This system is not set up for it/),
};
export const Unreachable: Story = { loaders: [desk(noZip('unavailable'))], play: made(/cannot be reached/) };
export const Offline: Story = {
  loaders: [desk(noZip('unavailable'))],
  ...offline(shop),
  play: made(/^You are offline\.$/),
};
export const German: Story = {
  globals: { locale: 'de' },
  args: { tools: readsAs(openedAudit('de')) },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Paket erstellen' }));
    await canvas.findByText(/^Erstellt\. 2 Punkte zum Ansehen\.$/);
  },
};
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: made(/^Made\./) };
export const LongNameInANarrowPlace: Story = {
  args: {
    brands: [{ id: 'acme', name: longest }],
    ...withSections(
      openedAudit().summary.sections.map((section) => ({
        ...section,
        rows: section.rows.map(([, ...rest]) => [longest, ...rest]),
      })),
    ),
  },
  decorators: [narrow],
  play: made(/^Made\./),
};
