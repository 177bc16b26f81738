import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ConsentAdmin } from '@unticked/core';
import { importTools, standardTools } from '@unticked/core/exchange';
import { userEvent } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { failure, silence } from '../fixtures/fake-backend.js';
import { eva } from '../fixtures/ledger-backend.js';
import { narrow } from '../fixtures/narrow.js';
import { oldCrm, oldCrmFile, spiceCrmFile } from '../fixtures/old-crm.js';
import { publishedRecords } from '../fixtures/published-records.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from './import-desk.css?raw';
import { ImportDesk } from './import-desk.js';

const sources = import.meta.glob<string>('./import-desk-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = `import { importTools, standardTools } from '@unticked/core/exchange';

<ImportDesk tools={importTools} standards={standardTools} timeZone="Europe/Vienna" />`;

interface Given {
  readonly admin: ConsentAdmin;
  readonly backend: ReturnType<typeof oldCrm>['backend'];
}

const made = async (replace: Partial<ConsentAdmin> = {}): Promise<Given> => {
  const { admin, backend, fill } = oldCrm(replace);
  await fill();
  return { admin, backend };
};

const meta = {
  title: 'Administration/ImportDesk',
  component: ImportDesk,
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { tools: importTools, standards: standardTools, timeZone: 'Europe/Vienna' },
  argTypes: {
    tools: { description: '`importTools` of `@unticked/core`.', control: false },
    standards: { description: '`standardTools` of `@unticked/core`.', control: false },
    timeZone: { description: 'In which dates without a zone are read at first.', control: 'text' },
  },
  loaders: [async () => ({ given: await made() })],
  decorators: [
    (Story, { globals, loaded: { given } }) => (
      <WithConsent backend={given.backend} admin={given.admin} actor={eva} locale={globals.locale}>
        <Story />
      </WithConsent>
    ),
  ],
} satisfies Meta<typeof ImportDesk>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const withAdmin = (replace: Partial<ConsentAdmin>) => [async () => ({ given: await made(replace) })];

/** What a person chooses, by the words in both languages. */
const pick = async ({ canvas }: Parameters<Play>[0], label: RegExp, value: string): Promise<void> => {
  await userEvent.selectOptions(canvas.getByLabelText(label), value);
};

const chosen =
  (file: () => File): Play =>
  async ({ canvas }) => {
    await canvas.findByText('web-2019', { selector: 'strong' });
    await userEvent.upload(canvas.getByLabelText(/^(Choose a file|Datei wählen)$/), file());
    await canvas.findByLabelText(/^(It answers|Sie beantwortet)$/);
  };
const mapped =
  (rows = 60): Play =>
  async (context) => {
    await chosen(() => oldCrmFile(rows))(context);
    await userEvent.type(context.canvas.getByLabelText(/^Name (of the old|des alten)/), 'old-crm');
    await pick(context, /your own customer|eigenen Kundennummer/, 'customer');
    await pick(context, /record number|Nummer des alten/, 'customer');
    await pick(context, /^(Column with the answer|Spalte mit der Antwort)$/, 'newsletter');
    await pick(context, /^(It answers|Sie beantwortet)$/, 'news email');
    await pick(context, /yes/, 'agreed');
    await pick(context, /“no”|„no“/, 'refused');
    await pick(context, /empty cell|leere Zelle/, 'nothing_said');
    await pick(context, /when it was said|wann es gesagt/, 'since');
    await pick(context, /this wording|diesen Wortlaut/, 'web-2019');
    await pick(context, /old system got it|alte System dazu/, 'web_form');
  };
const pressed =
  (then: RegExp, rows?: number, name = /without writing|ohne zu schreiben/): Play =>
  async (context) => {
    await mapped(rows)(context);
    await userEvent.click(context.canvas.getByRole('button', { name }));
    await context.canvas.findByText(then);
  };
const checked = pressed(/^(Checked\. Nothing|Geprüft\. Es wurde)/);
const done: Play = async (context) => {
  await checked(context);
  await userEvent.click(context.canvas.getByRole('button', { name: /Bring them in|Übernehmen/ }));
  await context.canvas.findByText(/^(Done|Fertig)/);
};
const recognised =
  (file: keyof typeof publishedRecords, then: RegExp): Play =>
  async ({ canvas }) => {
    await canvas.findByText('web-2019', { selector: 'strong' });
    await userEvent.upload(canvas.getByLabelText(/^(Choose a file|Datei wählen)$/), publishedRecords[file]());
    await canvas.findByText(then);
  };
const bundledChecked: Play = async (context) => {
  await recognised('bundled', /^(This is a consent record|Das ist ein Einwilligungsnachweis)/)(context);
  await userEvent.type(context.canvas.getByLabelText(/^Name (of the old|des alten)/), 'video');
  await userEvent.clear(context.canvas.getByLabelText(/“3”|„3“/));
  await userEvent.type(context.canvas.getByLabelText(/“3”|„3“/), 'c-2001');
  await pick(context, /^(dpv:EnforceSecurity)/, 'news email');
  await userEvent.click(context.canvas.getByRole('button', { name: /without writing|ohne zu schreiben/ }));
  await context.canvas.findByText(/^(Checked\. Nothing|Geprüft\. Es wurde)/);
};
const rowsShown: Play = async (context) => {
  await checked(context);
  await userEvent.click(context.canvas.getByRole('button', { name: /does not say when|sagt nicht, wann/ }));
  await context.canvas.findByRole('table', { name: /Does not say when|Sagt nicht, wann/ });
};

export const NoFile: Story = {
  play: async ({ canvas }) => {
    await canvas.findByText('web-2019', { selector: 'strong' });
  },
};
export const FileRead: Story = { play: chosen(oldCrmFile) };
export const FileUnreadable: Story = {
  play: async ({ canvas }) => {
    await canvas.findByText('web-2019', { selector: 'strong' });
    const twice = new File(['name;name\n1;2'], 'twice.csv', { type: 'text/csv' });
    await userEvent.upload(canvas.getByLabelText('Choose a file'), twice);
    await canvas.findByText(/This file cannot be read/);
  },
};
export const NothingSaidYet: Story = {
  play: async (context) => {
    await chosen(oldCrmFile)(context);
    await userEvent.click(context.canvas.getByRole('button', { name: /without writing/ }));
    await context.canvas.findByText(/Give the import and the old system a name/);
  },
};
export const Checked: Story = { play: checked };
export const RowsBehindAReason: Story = { play: rowsShown };
export const Checking: Story = { loaders: withAdmin({ importPage: silence }), play: pressed(/^Checking\. Nothing/) };
export const Stopped: Story = {
  loaders: withAdmin({
    importPage: async (page) => {
      document.querySelector<HTMLElement>('[data-unticked="import-actions"] button:last-child')?.click();
      return { lines: [], rows: page.rows.length };
    },
  }),
  play: pressed(/^Stopped\./, 260),
};
export const BrokenOff: Story = {
  loaders: withAdmin({ importPage: () => Promise.reject(failure('unavailable', true)) }),
  play: pressed(/^Stopped after row 0/),
};
export const Done: Story = { play: done };
export const RunAgainAddsNothing: Story = {
  play: async (context) => {
    await done(context);
    await userEvent.click(context.canvas.getByRole('button', { name: 'Run it again' }));
    await context.canvas.findByText(/Nothing was added/);
  },
};
export const AnsweredForByName: Story = {
  play: async (context) => {
    await mapped()(context);
    await pick(context, /old system got it/, '');
    await userEvent.type(context.canvas.getByLabelText(/^What was checked/), 'Compared with the paper files');
    await userEvent.type(context.canvas.getByLabelText(/^How many rows/), '25');
    await userEvent.click(context.canvas.getByRole('button', { name: /without writing/ }));
    await context.canvas.findByText(/^Checked\. Nothing/);
  },
};
/** Its codes are known; what does not survive the way is said. */
export const KnownSystem: Story = {
  play: async (context) => {
    await chosen(spiceCrmFile)(context);
    await pick(context, /^The file comes from/, 'SpiceCRM: Contacts');
    await pick(context, /your own customer/, 'number');
    await pick(context, /^gdpr_marketing_agreement/, 'news email');
    await userEvent.click(context.canvas.getByRole('button', { name: /without writing/ }));
    await context.canvas.findByText(/^gdpr_data_agreement, rows: 3/);
  },
};
/** One yes over several purposes, as the guide has it: it is kept and opens nothing. */
export const BundledRecord: Story = { play: bundledChecked };
export const BundledRecordInGerman: Story = { globals: { locale: 'de' }, play: bundledChecked };
/** Most readers drop one of the two. */
export const KeyThatComesTwice: Story = { play: recognised('repeated', /^This key comes twice/) };
export const KantaraReceipt: Story = { play: recognised('kantara', /^This is a Kantara/) };
export const FhirWithoutAZone: Story = { play: recognised('fhir', /^The time has no time zone/) };
export const BrokenRecord: Story = { play: recognised('broken', /^The JSON is broken at this place/) };
export const AboutNobody: Story = { play: recognised('codes', /holds no record of anybody/) };
export const RegisterAWording: Story = {
  play: async ({ canvas }) => {
    await canvas.findByText('web-2019', { selector: 'strong' });
    await userEvent.click(canvas.getByText('Register a wording'));
    await userEvent.click(canvas.getByRole('button', { name: 'Register' }));
    await canvas.findByText(/^Fill in/);
  },
};
export const German: Story = { globals: { locale: 'de' }, play: rowsShown };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: checked };
export const Narrow: Story = {
  play: rowsShown,
  decorators: [narrow],
};
export const NarrowRecord: Story = { ...Narrow, play: recognised('repeated', /^This key comes twice/) };
