import type { Meta, StoryObj } from '@storybook/react-vite';
import type { EvidenceBackend, SubjectEvidence } from '@unticked/core';
import { useForm } from 'react-hook-form';
import { expect, userEvent, waitFor } from 'storybook/test';
import { CaptureFields } from '../capture-fields/capture-fields.js';
import { ConsentCheckboxes } from '../consent-checkboxes/consent-checkboxes.js';
import { clerk } from '../fixtures/asking.js';
import { docsOf } from '../fixtures/docs-of.js';
import { failure, silence } from '../fixtures/fake-backend.js';
import { keptFiles, page, scan } from '../fixtures/kept-files.js';
import { narrow } from '../fixtures/narrow.js';
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

const answering = (keep: SubjectEvidence['keep']): EvidenceBackend => ({
  ...keptFiles().evidence,
  subject: (id) => ({ ...keptFiles().evidence.subject(id), keep }),
});
/** Sends a part of the file and no more. */
const stuckAt = (share: number) =>
  answering(({ bytes }, { onProgress } = {}) => {
    onProgress?.(bytes.length * share);
    return silence();
  });
const dropping =
  (files: readonly File[], says: RegExp): NonNullable<Story['play']> =>
  async ({ canvas }) => {
    const dataTransfer = new DataTransfer();
    for (const file of files) dataTransfer.items.add(file);
    const field = await canvas.findByLabelText(/^Scan/);
    const event = (type: string) => new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
    field.dispatchEvent(event('dragover'));
    await waitFor(() => expect(field.closest('[data-over]')).not.toBeNull());
    field.dispatchEvent(event('drop'));
    await expect(await canvas.findByText(says)).toBeVisible();
    await expect(field.closest('[data-over]')).toBeNull();
  };
const large = new File([new Uint8Array(20_000_001)], 'two-hundred-pages.pdf', { type: 'application/pdf' });
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
/** Told aloud by quarters; the bar itself shows every step. */
export const OnItsWay: Story = {
  args: { evidence: stuckAt(0.6) },
  play: async (context) => {
    await choosing(scan(), /^Scan/, /Keeping “form-17.png”: 50% sent/)(context);
    await expect(context.canvas.getByRole('progressbar', { name: 'Keeping “form-17.png”…' })).toHaveValue(0.6);
    // In a live region, which is read out when its words change.
    await expect(context.canvas.getByText(/50% sent/)).toHaveAttribute('role', 'status');
  },
};
export const Cancelled: Story = {
  args: { evidence: stuckAt(0.6) },
  play: async (context) => {
    const { canvas } = context;
    await choosing(scan(), /^Scan/, /50% sent/)(context);
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }));
    await expect(await canvas.findByText('Cancelled. Nothing was kept of “form-17.png”.')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Try again' })).toHaveFocus();
  },
};
export const Kept: Story = {
  play: async (context) => {
    await choosing(scan(), /^Scan/, /PNG picture, 70 byte\. Kept/)(context);
    await userEvent.click(context.canvas.getByText('Details'));
    await expect(context.canvas.getByText(/Fingerprint [\w-]{12}$/)).toBeVisible();
  },
};
export const Dropped: Story = { play: dropping([scan()], /form-17\.png/) };
/** Said before a byte of it is read. */
export const TooLarge: Story = {
  play: dropping([large], /“two-hundred-pages.pdf” was not kept. It is larger than 20 MB/),
};
export const WrongKind: Story = {
  play: async (context) => {
    await dropping([page], /“form.svg” was not kept. Its content is none of the kinds/)(context);
    // The very same file would be refused again.
    await expect(context.canvas.queryByRole('button', { name: 'Try again' })).toBeNull();
  },
};
export const Several: Story = { play: dropping([scan(), scan('back.png')], /One file at a time/) };
export const Failed: Story = {
  args: { evidence: answering(() => Promise.reject(failure('unavailable', true))) },
  play: choosing(scan(), /^Scan/, /“form-17.png” was not kept/),
};
/** What was chosen is still there, and is kept the second time. */
export const TriedAgain: Story = {
  args: (() => {
    const { evidence } = keptFiles();
    let tries = 0;
    const subject: EvidenceBackend['subject'] = (id) => ({
      ...evidence.subject(id),
      keep: (file) => (tries++ === 0 ? Promise.reject(failure('unavailable', true)) : evidence.subject(id).keep(file)),
    });
    return { evidence: { ...evidence, subject } };
  })(),
  play: async (context) => {
    const { canvas } = context;
    await choosing(scan(), /^Scan/, /was not kept/)(context);
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByText(/PNG picture, 70 byte/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Leave it out' }));
    await expect(canvas.queryByText(/PNG picture/)).toBeNull();
    await expect(canvas.getByLabelText(/^Scan/)).toHaveFocus();
  },
};
export const German: Story = {
  globals: { locale: 'de' },
  play: choosing(scan(), /^Scan/, /PNG-Bild, 70 Byte/),
};
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: choosing(scan(), /^Scan/, /PNG picture/),
};
const longName = `${'trade-show-'.repeat(8)}.png`;
export const Narrow: Story = {
  decorators: narrow,
  play: choosing(scan(longName), /^Scan/, /PNG picture/),
};
export const NarrowOnItsWay: Story = {
  decorators: narrow,
  args: { evidence: stuckAt(0.6) },
  play: choosing(scan(longName), /^Scan/, /50% sent/),
};
export const NarrowFailed: Story = {
  decorators: narrow,
  args: { evidence: answering(() => Promise.reject(failure('unavailable', true))) },
  play: choosing(scan(longName), /^Scan/, /was not kept/),
};
