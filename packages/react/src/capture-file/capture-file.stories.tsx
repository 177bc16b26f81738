import type { Meta, StoryObj } from '@storybook/react-vite';
import type { EvidenceBackend } from '@unticked/core';
import { useForm } from 'react-hook-form';
import { expect, userEvent } from 'storybook/test';
import { CaptureFields } from '../capture-fields/capture-fields.js';
import { ConsentCheckboxes } from '../consent-checkboxes/consent-checkboxes.js';
import { clerk } from '../fixtures/asking.js';
import { docsOf } from '../fixtures/docs-of.js';
import { failure, silence } from '../fixtures/fake-backend.js';
import { keptFiles, page, scan } from '../fixtures/kept-files.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from './capture-file.css?raw';
import { CaptureFile, type CaptureFileProps } from './capture-file.js';

const sources = import.meta.glob<string>('./capture-file.tsx', { query: '?raw', import: 'default', eager: true });
const usage = `<CaptureFields.Root control={form.control} name="consent">
  <CaptureFields.Methods />
  <CaptureFields.Evidence />
  <CaptureFile evidence={evidence} subjectId={customer.id} />
  <CaptureFields.Sentence />
</CaptureFields.Root>`;

function Counter(props: CaptureFileProps) {
  const form = useForm<{ name: string }>();
  return (
    <form noValidate>
      <ConsentCheckboxes control={form.control} name="consent" purposes={['news']} />
      <CaptureFields.Root control={form.control} name="consent" defaultMethod="event">
        <CaptureFields.Methods />
        <CaptureFile {...props} />
      </CaptureFields.Root>
    </form>
  );
}

const meta = {
  title: 'Asking/CaptureFile',
  component: CaptureFile,
  render: (args, { globals }) => (
    <WithConsent {...clerk} locale={globals.locale}>
      <Counter {...args} />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { evidence: keptFiles().evidence, subjectId: 'c-1' },
  argTypes: {
    evidence: { control: false, table: { disable: true } },
    subjectId: { description: 'Whom the file is about.', control: 'text' },
  },
} satisfies Meta<typeof CaptureFile>;

export default meta;
type Story = StoryObj<typeof meta>;

const answering = (keep: () => Promise<never>): EvidenceBackend => ({
  subject: (id) => ({ ...keptFiles().evidence.subject(id), keep }),
});
const choosing =
  (file: File, label: RegExp, says: RegExp): NonNullable<Story['play']> =>
  async ({ canvas }) => {
    await userEvent.upload(await canvas.findByLabelText(label), file, { applyAccept: false });
    await expect(await canvas.findByText(says)).toBeVisible();
  };

export const NothingChosen: Story = {};
export const Keeping: Story = {
  args: { evidence: answering(silence) },
  play: choosing(scan(), /^Scan/, /Keeping “form-17.png”/),
};
export const Kept: Story = { play: choosing(scan(), /^Scan/, /Fingerprint sha256-[\w-]{43}/) };
export const Failed: Story = {
  args: { evidence: answering(() => Promise.reject(failure('unavailable', true))) },
  play: choosing(scan(), /^Scan/, /“form-17.png” was not kept/),
};
/** Judged by its bytes. */
export const NoEvidence: Story = { play: choosing(page, /^Scan/, /“form.svg” was not kept/) };
/** What was chosen is still there, and is kept the second time. */
export const TriedAgain: Story = {
  args: (() => {
    const { evidence } = keptFiles();
    let tries = 0;
    const subject: EvidenceBackend['subject'] = (id) => ({
      ...evidence.subject(id),
      keep: (file) => (tries++ === 0 ? Promise.reject(failure('unavailable', true)) : evidence.subject(id).keep(file)),
    });
    return { evidence: { subject } };
  })(),
  play: async (context) => {
    const { canvas } = context;
    await choosing(scan(), /^Scan/, /was not kept/)(context);
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByText(/PNG picture, 70 byte/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Leave it out' }));
    await expect(canvas.queryByText(/Fingerprint/)).toBeNull();
  },
};
export const German: Story = {
  globals: { locale: 'de' },
  play: choosing(scan(), /^Scan/, /Fingerabdruck/),
};
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '17.5rem' }}>
        <Story />
      </div>
    ),
  ],
  play: choosing(scan(`${'trade-show-'.repeat(8)}.png`), /^Scan/, /Fingerprint/),
};
