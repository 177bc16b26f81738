import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ConsentAdmin, createAdmin } from '@unticked/core';
import { userEvent } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { failure, silence } from '../fixtures/fake-backend.js';
import { ledgerBackend, saidBefore } from '../fixtures/ledger-backend.js';
import { fourBoxes } from '../fixtures/shop.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from '../merge-review/merge-review.css?raw';
import { MergeSplit } from './merge-split.js';
import type { MergeSplitProps } from './merge-split-default.js';

/** Maria and her daughter were taken for one person. */
async function asOne(change: Partial<ReturnType<ConsentAdmin['subject']>> = {}) {
  const { backend, ledger } = ledgerBackend(undefined, fourBoxes);
  for (const one of ['maria', 'maria-2'])
    await saidBefore(ledger, one, [{ questionId: 'news', channel: 'email', answer: 'given' }]);
  await ledger.merge({ into: 'maria', from: 'maria-2', id: 'the-merge-of-the-story-1', reason: 'same number' });
  const admin = createAdmin(ledger);
  return { backend, admin: { ...admin, subject: (id: string) => ({ ...admin.subject(id), ...change }) } };
}
const sources = import.meta.glob<string>('./merge-split-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = '<MergeSplit subjectId={customer.id} onSplit={readAgain} />';

const meta = {
  title: 'Beyond the counter/MergeSplit',
  component: MergeSplit,
  render: (props, { globals, loaded }) => (
    <WithConsent backend={loaded.backend} admin={loaded.admin} locale={globals.locale}>
      <MergeSplit {...props} />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { subjectId: 'maria' },
  argTypes: {
    subjectId: { description: 'Either of the two.', control: false },
    onSplit: { description: 'After they have become two.', control: false },
  },
  // A split is written: each story has a ledger of its own.
  loaders: [() => asOne()],
} satisfies Meta<MergeSplitProps>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const opened: Play = async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: /^Make two persons|^Wieder zwei/ }));
};
const pressed =
  (then: RegExp, why = 'mother and daughter'): Play =>
  async (context) => {
    await opened(context);
    const { canvas } = context;
    if (why) await userEvent.type(canvas.getByRole('textbox'), why);
    await userEvent.click(canvas.getByRole('button', { name: /Make them two|^Trennen$/ }));
    await canvas.findByText(then);
  };

export const Closed: Story = {};
export const Open: Story = { play: opened };
export const NoReasonGiven: Story = { play: pressed(/in a few words/, '') };
export const Done: Story = { play: pressed(/They are two persons/) };
export const Saving: Story = { loaders: [() => asOne({ split: silence })], play: pressed(/Saving/) };
export const Failed: Story = {
  loaders: [() => asOne({ split: () => Promise.reject(failure('unavailable', true)) })],
  play: pressed(/not saved yet/),
};
export const German: Story = { globals: { locale: 'de' }, play: pressed(/wieder zwei Personen/, 'Mutter und Tochter') };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: opened };
/** The parts in the page, in a narrow place. */
export const InThePage: Story = {
  render: (props, { globals, loaded }) => (
    <WithConsent backend={loaded.backend} admin={loaded.admin} locale={globals.locale}>
      <div style={{ inlineSize: '17.5rem' }}>
        <MergeSplit.Root {...props}>
          <MergeSplit.State />
          <MergeSplit.Reason />
          <MergeSplit.Save />
        </MergeSplit.Root>
      </div>
    </WithConsent>
  ),
};
