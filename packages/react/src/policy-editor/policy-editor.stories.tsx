import type { Meta, StoryObj } from '@storybook/react-vite';
import { onlineManager } from '@tanstack/react-query';
import { buildForm, checkDraft, wordsDe, wordsEn } from '@unticked/core';
import { expect, userEvent, within } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import {
  type Drafting,
  drafting,
  nextVersion,
  policyId,
  published,
  reviewed,
  saved,
  submitted,
} from '../fixtures/drafting.js';
import { failure, silence } from '../fixtures/fake-backend.js';
import { eva } from '../fixtures/ledger-backend.js';
import { narrow } from '../fixtures/narrow.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from './policy-editor.css?raw';
import { PolicyEditor } from './policy-editor.js';
import type { PolicyEditorProps } from './policy-editor-default.js';

const sources = import.meta.glob<string>(['./policy-editor-*.tsx', './editor-*.tsx'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const usage = '<PolicyEditor policyId="repair-shop" buildForm={buildForm} ruleWords={wordsEn} />';

const meta = {
  title: 'Beyond the counter/PolicyEditor',
  component: PolicyEditor,
  render: (props, { globals, loaded }) => (
    <WithConsent backend={loaded.backend} admin={loaded.admin} locale={globals.locale} textLocale={globals.locale}>
      <PolicyEditor {...props} ruleWords={globals.locale === 'de' ? wordsDe : wordsEn} />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf(usage, sources, css) }, story: { inline: false } } },
  args: { policyId, buildForm, ruleWords: wordsEn },
  argTypes: {
    policyId: { description: 'Whose texts.', control: false },
    buildForm: { description: '`buildForm` of core, for the preview.', control: false },
    ruleWords: { description: '`wordsEn` or `wordsDe` of core.', control: false },
    checkDraft: { description: '`checkDraft` of core: what the rule finds while it is written.', control: false },
    steps: { description: 'What the rights of this person allow.', control: false },
    onTaken: { description: 'After a step was taken.', control: false },
    onUnsaved: { description: 'Something is written and not saved.', control: false },
  },
  // Steps are written: each story has a ledger of its own.
  loaders: [() => drafting({}, saved())],
} satisfies Meta<PolicyEditorProps>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;
type Canvas = Parameters<Play>[0]['canvas'];

const text = async (canvas: Canvas, name: RegExp = /What the person reads|^Was die Person liest/) => {
  const groups = await canvas.findAllByRole('group', { name });
  return within(groups.at(-1) as HTMLElement).getAllByRole('textbox')[0] as HTMLTextAreaElement;
};
const read: Play = async ({ canvas }) => void (await canvas.findByRole('list', { name: /From draft|^Vom Entwurf/ }));
const write: Play = async ({ canvas }) => {
  const field = await text(canvas);
  await userEvent.clear(field);
  await userEvent.type(field, 'Acme Repairs GmbH may send me news about its repairs and used phones.');
};

export const NothingDrafted: Story = { loaders: [() => drafting()], play: read };
export const NothingPublishedYet: Story = {
  loaders: [() => drafting({ policies: [] })],
  play: async ({ canvas }) => void (await canvas.findByText(/No text is published yet|noch kein Text/)),
};
export const Draft: Story = { play: read };
/** Nothing reaches anybody: the person has to say how it differs, and the rule finds a text that is missing. */
export const WithFindings: Story = {
  loaders: [() => drafting({}, saved({ ...nextVersion({ changes: {} }), title: { en: 'Acme Repairs', de: '' } }))],
  play: async ({ canvas }) => void (await canvas.findAllByText(/UO-T04|UO-P14/)),
};
export const Unsaved: Story = {
  play: async (context) => {
    await write(context);
    await expect(context.canvas.getByRole('status')).toHaveTextContent('Not saved yet.');
  },
};
/** Nothing is saved yet, and what is found is said a moment after the last key. */
export const FoundWhileWriting: Story = {
  args: { checkDraft },
  play: async ({ canvas }) => {
    await userEvent.clear(await text(canvas));
    await canvas.findAllByText('UO-P01');
    await expect(canvas.getByRole('status')).toHaveTextContent('Not saved yet. One thing has to be mended.');
  },
};
export const SaysMaterial: Story = {
  loaders: [() => drafting({}, saved(nextVersion({ changes: {} })))],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: /The meaning/ }));
    await userEvent.type(await canvas.findByLabelText(/What people are told about it \(English\)/), 'Used phones too.');
    await userEvent.click(canvas.getByRole('button', { name: 'Save the draft' }));
    await canvas.findByText('“Used phones too.”');
  },
};
export const InReviewByItsAuthor: Story = { loaders: [() => drafting({}, saved(), submitted)], play: read };
export const InReviewByAnother: Story = {
  loaders: [() => drafting({ actor: eva }, saved(), submitted)],
  play: async ({ canvas }) => void (await canvas.findByRole('button', { name: 'Approve' })),
};
export const SentBack: Story = {
  loaders: [() => drafting({}, saved(), submitted, reviewed('returned', 'Say which devices.'))],
  play: async ({ canvas }) => void (await canvas.findByText(/Say which devices/)),
};
export const Approved: Story = { loaders: [() => drafting({}, saved(), submitted, reviewed('approved'))], play: read };
const impact =
  (then: RegExp): Play =>
  async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Publish …|^Veröffentlichen …/ }));
    await within(document.body).findByText(then);
  };
export const BeforePublishing: Story = {
  loaders: Approved.loaders as never,
  play: impact(/3 people would be asked again for .* by e-mail/),
};
export const NobodyAskedAgain: Story = {
  loaders: [() => drafting({ secondPerson: false }, saved(nextVersion({ changes: { news: { kind: 'wording' } } })))],
  play: impact(/Nobody is asked again/),
};
export const Counting: Story = {
  loaders: [() => drafting({ secondPerson: false, change: { impact: silence } }, saved())],
  play: impact(/Counting/),
};
export const CannotCount: Story = {
  loaders: [
    () => drafting({ secondPerson: false, change: { impact: () => Promise.reject(failure('unsupported')) } }, saved()),
  ],
  play: impact(/cannot count/),
};
export const Scheduled: Story = {
  loaders: [() => drafting({ secondPerson: false }, saved(), published('2099-12-01T00:00:00.000Z'))],
  play: async ({ canvas }) => void (await canvas.findByText(/Version 2 comes into force on/)),
};
/** Eva saved the same text meanwhile: both are there, and neither is chosen. */
export const Conflict: Story = {
  play: async (context) => {
    await write(context);
    const { as } = context.loaded as Drafting;
    await saved(nextVersion({}, 'tips'), eva)(await as(eva).draft(), as);
    await userEvent.click(context.canvas.getByRole('button', { name: 'Save the draft' }));
    const alert = await context.canvas.findByRole('alert');
    await expect(alert).toHaveTextContent('Eva K. changed this draft');
    await expect(within(alert).getByText(/may send me tips/)).toBeVisible();
    await expect(within(alert).getByText(/used phones/)).toBeVisible();
    await expect(context.canvas.queryByRole('button', { name: 'Save the draft' })).toBeNull();
  },
};
export const SaveFailed: Story = {
  loaders: [() => drafting({ change: { saveDraft: () => Promise.reject(failure('unavailable', true)) } }, saved())],
  play: async (context) => {
    await write(context);
    await userEvent.click(context.canvas.getByRole('button', { name: 'Save the draft' }));
    await context.canvas.findByText(/cannot be reached/);
  },
};
/** What was written stays, and says why it is not saved. */
export const OfflineWhileWriting: Story = {
  loaders: SaveFailed.loaders as never,
  play: async (context) => {
    await write(context);
    onlineManager.setOnline(false);
    await userEvent.click(context.canvas.getByRole('button', { name: 'Save the draft' }));
    await context.canvas.findByText(/You are offline. Nothing is lost/);
    onlineManager.setOnline(true);
  },
};
export const MayOnlyRead: Story = { args: { steps: [] }, play: read };
export const Loading: Story = { loaders: [() => drafting({ change: { draft: silence } })] };
export const Unreadable: Story = {
  loaders: [() => drafting({ change: { draft: () => Promise.reject(failure('unauthenticated')) } })],
};
export const MarkupIsText: Story = {
  loaders: [() => drafting({}, saved(nextVersion({}, '<img src=x onerror="document.title=1"> <b>news</b>')))],
  play: async (context) => {
    await read(context);
    await expect((await text(context.canvas)).value).toContain('<img src=x');
    await expect(context.canvasElement.querySelector('img, b')).toBeNull();
  },
};
export const German: Story = { globals: { locale: 'de' }, play: read };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: read };
const name = 'News and offers about repairs, spare parts and used devices, once a month at most';
export const LongNamesInANarrowPlace: Story = {
  loaders: [
    () =>
      drafting(
        {},
        saved({
          ...nextVersion(),
          purposes: nextVersion().purposes.map((one) =>
            one.id === 'news' ? { ...one, title: { en: name, de: name } } : one,
          ),
        }),
      ),
  ],
  decorators: [narrow],
  play: read,
};
