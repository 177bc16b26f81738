import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ConsentAdmin, ConsentBackend } from '@unticked/core';
import { createAdmin } from '@unticked/core';
import { userEvent } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { failure, silence } from '../fixtures/fake-backend.js';
import { ledgerBackend, saidBefore } from '../fixtures/ledger-backend.js';
import { narrow } from '../fixtures/narrow.js';
import { fourBoxes } from '../fixtures/shop.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from './merge-review.css?raw';
import { MergeReview } from './merge-review.js';
import type { MergeReviewProps } from './merge-review-default.js';

interface Told {
  readonly backend: ConsentBackend;
  readonly admin: ConsentAdmin;
}

/** Maria was entered twice: once she said yes to everything, once no to SMS and nothing to e-mail. */
async function twice(change: Partial<ReturnType<ConsentAdmin['subject']>> = {}): Promise<Told> {
  const { backend, ledger } = ledgerBackend(undefined, fourBoxes);
  await saidBefore(ledger, 'maria', [
    { questionId: 'news', channel: 'email', answer: 'given' },
    { questionId: 'news', channel: 'sms', answer: 'given' },
  ]);
  await saidBefore(ledger, 'maria-2', [{ questionId: 'news', channel: 'sms', answer: 'refused' }]);
  const admin = createAdmin(ledger);
  return { backend, admin: { ...admin, subject: (id: string) => ({ ...admin.subject(id), ...change }) } };
}
const sources = import.meta.glob<string>('./merge-review-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = '<MergeReview into={kept.id} from={duplicate.id} onMerged={leave} />';

const meta = {
  title: 'Beyond the counter/MergeReview',
  component: MergeReview,
  render: (props, { globals, loaded }) => (
    <WithConsent backend={loaded.backend} admin={loaded.admin} locale={globals.locale}>
      <MergeReview {...props} />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { into: 'maria', from: 'maria-2', intoName: 'Maria Huber', fromName: 'M. Huber' },
  argTypes: {
    into: { description: 'Who goes on; may be nobody yet.', control: false },
    from: { description: 'Who is the same person and ends.', control: false },
    intoName: { description: 'What the host calls the one who goes on.', control: 'text' },
    fromName: { description: 'What the host calls the one who ends.', control: 'text' },
    onMerged: { description: 'After they have become one.', control: false },
  },
  // A merge is written: each story has a ledger of its own.
  loaders: [() => twice()],
} satisfies Meta<MergeReviewProps>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const read: Play = async ({ canvas }) => {
  await canvas.findByRole('button', { name: /Make them one|^Vereinen$/ });
};
const pressed =
  (then: RegExp, why = 'same phone number'): Play =>
  async (context) => {
    await read(context);
    if (why) await userEvent.type(context.canvas.getByRole('textbox'), why);
    await userEvent.click(context.canvas.getByRole('button', { name: /Make them one|^Vereinen$/ }));
    await context.canvas.findByText(then);
  };

export const Review: Story = { play: read };
export const NoReasonGiven: Story = { play: pressed(/in a few words/, '') };
export const Merged: Story = { play: pressed(/one person now/) };
export const Saving: Story = { loaders: [() => twice({ merge: silence })], play: pressed(/Saving/) };
export const Failed: Story = {
  loaders: [() => twice({ merge: () => Promise.reject(failure('unavailable', true)) })],
  play: pressed(/not saved yet/),
};
export const Loading: Story = { loaders: [() => twice({ mergePreview: silence })] };
export const Unreadable: Story = {
  loaders: [() => twice({ mergePreview: () => Promise.reject(failure('unavailable', true)) })],
};
/** A lead becomes a contact, who has said nothing yet. */
export const LeadBecomesContact: Story = { args: { into: 'contact-1', intoName: 'Maria Huber (contact)' }, play: read };
export const BringsNothing: Story = {
  args: { from: 'entered-again', fromName: 'Maria H.' },
  play: pressed(/one person now/),
};
export const NeitherWasAsked: Story = {
  args: { into: 'one', intoName: 'Jo (no. 7)', from: 'entered-again', fromName: 'Jo (no. 12)' },
  play: async (context) => {
    await context.canvas.findByText(/Neither was ever asked/);
    await pressed(/one person now/)(context);
  },
};
export const German: Story = { globals: { locale: 'de' }, play: pressed(/jetzt eine Person/, 'gleiche Nummer') };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: read };
export const LongNamesInANarrowPlace: Story = {
  args: {
    intoName: 'Maria Magdalena Huber-Oberndorfer von und zu Sankt Georgen an der Gusen im Mühlviertel',
    fromName: 'Donaudampfschifffahrtsgesellschaftskapitänswitwe Huber',
  },
  decorators: [narrow],
  play: read,
};
