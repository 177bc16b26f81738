import type { Meta, StoryObj } from '@storybook/react-vite';
import type { SubjectAdmin } from '@unticked/core';
import { expect, userEvent, waitFor } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { failure, silence } from '../fixtures/fake-backend.js';
import { scan } from '../fixtures/kept-files.js';
import { eva } from '../fixtures/ledger-backend.js';
import { narrow } from '../fixtures/narrow.js';
import { unknownForms } from '../fixtures/unknown-forms.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from '../needs-a-look/needs-a-look.css?raw';
import { RecordWording } from './record-wording.js';
import type { RecordWordingProps } from './record-wording-default.js';

function desk(change: Partial<SubjectAdmin> = {}) {
  const forms = unknownForms(eva);
  const subject = (id: string) => ({ ...forms.admin.subject(id), ...change });
  return { forms, admin: { ...forms.admin, subject } };
}
const sources = import.meta.glob<string>('./record-wording-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = '<RecordWording subjectId={customer.id} evidence={evidence} />';

const meta = {
  title: 'Beyond the counter/RecordWording',
  component: RecordWording,
  render: (props, { globals, loaded }) => (
    <WithConsent
      backend={loaded.forms.backend}
      admin={loaded.admin}
      actor={eva}
      locale={globals.locale}
      textLocale={globals.locale}
    >
      <RecordWording evidence={loaded.forms.evidence} {...props} />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { subjectId: 'maria' },
  argTypes: {
    evidence: { control: false, table: { disable: true } },
    subjectId: { description: 'Whose form it is.', control: 'text' },
    locales: { description: 'Languages that a form can be in.', control: 'object' },
    onRecorded: { description: 'After it was recorded.', control: false },
  },
  // It is written: each story has a ledger of its own.
  loaders: [() => desk()],
} satisfies Meta<RecordWordingProps>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const opened: Play = async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: /^Record another form|^Fremdes Formular/ }));
  await canvas.findAllByRole('checkbox');
};
const filled: Play = async (context) => {
  await opened(context);
  const { canvas } = context;
  await userEvent.type(canvas.getByLabelText('Its wording, to the letter'), 'Write to me about offers.');
  await userEvent.click(canvas.getByRole('radio', { name: 'Event' }));
  await userEvent.type(canvas.getByLabelText('When was it said?'), '2026-10-01');
  await userEvent.click(canvas.getByRole('checkbox', { name: 'News and offers by e-mail' }));
  await userEvent.upload(canvas.getByLabelText('Scan, recording or message'), scan());
  await canvas.findByText(/PNG picture, 70 byte/);
};
const saved =
  (then: RegExp, fill: Play = filled): Play =>
  async (context) => {
    await fill(context);
    await userEvent.click(context.canvas.getByRole('button', { name: /^Record it$|^Erfassen$/ }));
    await context.canvas.findAllByText(then);
  };

export const Closed: Story = {};
/** Nothing is ticked, and no way is chosen. */
export const Opened: Story = {
  play: async (context) => {
    await opened(context);
    for (const box of context.canvas.getAllByRole('checkbox')) await expect(box).not.toBeChecked();
    for (const way of context.canvas.getAllByRole('radio')) await expect(way).not.toBeChecked();
  },
};
export const Filled: Story = { play: filled };
export const NothingSaid: Story = { play: saved(/^Choose how it came/, opened) };
export const Recorded: Story = {
  play: async (context) => {
    await saved(/^Recorded\. It waits for a second person/)(context);
    await waitFor(() => expect(context.canvas.getByText(/^Recorded\./).closest('[role="status"]')).toHaveFocus());
    const { forms } = context.loaded;
    await expect(
      await forms.ledger.mayContact({ subjectId: 'maria', purposeId: 'news', channel: 'email' }),
    ).toMatchObject({ allowed: false, reason: 'unknown' });
  },
};
export const Saving: Story = { loaders: [() => desk({ recordWording: silence })], play: saved(/^Saving/) };
export const NotSaved: Story = {
  loaders: [() => desk({ recordWording: () => Promise.reject(failure('unavailable', true)) })],
  play: saved(/^Not saved yet/),
};
export const MayNot: Story = {
  loaders: [() => desk({ recordWording: () => Promise.reject(failure('forbidden')) })],
  play: saved(/^You may not do this/),
};
export const German: Story = { globals: { locale: 'de' }, play: saved(/^Wählen Sie, wie es gekommen ist/, opened) };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: opened };
export const Narrow: Story = {
  decorators: [narrow],
  play: filled,
};
