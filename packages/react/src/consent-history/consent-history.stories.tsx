import type { Meta, StoryObj } from '@storybook/react-vite';
import type { HistoryEntry } from '@unticked/core';
import { expect, screen, userEvent, within } from 'storybook/test';
import { buildEntry, buildHistory, buildLongHistory, buildMeasure, pictureEntries } from '../fixtures/build-history.js';
import { buildNotice } from '../fixtures/build-notice.js';
import { buildStanding, digest, instant, ref } from '../fixtures/build-standing.js';
import { failure, fakeBackend, silence } from '../fixtures/fake-backend.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { ConsentHistory } from './consent-history.js';

const NEVER = instant('1970-01-01T00:00:00.000Z');
const LONG = 'A very long name of a purpose that somebody wrote without ever thinking of pills';

const everything: readonly HistoryEntry[] = [
  { ref: ref(20), kind: 'unreadable', about: 'system', recordedAt: NEVER, effectiveAt: NEVER, submissionId: '' },
  buildMeasure(19, 'set_aside', {
    about: 'system',
    rejected: [
      { questionId: 'news', answer: 'given', findings: [{ code: 'UO-S02', severity: 'error', path: '', params: {} }] },
    ],
  }),
  buildMeasure(18, 'corrected', {
    corrects: 17,
    recordedAt: instant('2026-08-02T09:00:00.000Z'),
    reason: 'Ticked the wrong customer',
  }),
  buildEntry(17, { correctedBy: 18, recordedAt: instant('2026-08-02T08:58:00.000Z') }),
  buildMeasure(16, 'suppressed', {
    purposeId: '*',
    channel: '*',
    title: '*',
    reason: 'Letter of 1 July',
  }),
  buildEntry(15, {
    kind: 'objected',
    title: LONG,
    withWhom: 'Dr. Anastasia-Katharina von Hohenstein-Unterberg',
    recordedBy: { type: 'staff', id: 'paul', name: 'Paul R.' },
  }),
  buildEntry(14, {
    kind: 'renewed',
    method: 'paper',
    mode: 'paper',
    printedForm: 'counter-2026',
    claimedAt: '2026-06-30T10:00:00.000Z',
    evidence: { kind: 'scan', ref: 'scans/2026/0815.pdf' },
    until: instant('2028-06-30T10:00:00.000Z'),
    note: 'Filled in at the trade show <b>in Wels</b>.',
  }),
  buildEntry(13, {
    method: 'web_form',
    mode: 'screen',
    recordedBy: { type: 'person', id: 'self' },
    presented: 'claimed',
    act: { kind: 'pointer', afterMs: 4200, changes: 1 },
    submissionId: 'web',
    locale: 'de',
    notice: digest('news-de'),
  }),
  buildEntry(12, {
    kind: 'not_given',
    method: 'web_form',
    mode: 'screen',
    recordedBy: { type: 'person', id: 'self' },
    submissionId: 'web',
    channel: 'sms',
    locale: 'de',
    notice: digest('news-de'),
  }),
  buildMeasure(11, 'contact_point_changed', { meaning: 'new_address' }),
  buildMeasure(10, 'restricted', { purposeId: '*', title: '*', channel: '*', erased: true }),
];

const backend = fakeBackend({
  history: (id, before) => {
    switch (id) {
      case 'loading':
        return silence();
      case 'broken':
        throw failure('forbidden');
      case 'nobody':
        return buildHistory(id, [], { standing: buildStanding(id) });
      case 'long':
        return buildLongHistory(id, 240, before);
      case 'everything':
        return buildHistory(id, everything, {
          browserOnly: true,
          chain: { intact: false, since: instant('2025-03-04T13:02:00.000Z'), broken: [15, 16] },
        });
      default:
        return buildHistory(id, pictureEntries);
    }
  },
  notice: buildNotice,
});

const meta = {
  title: 'Reading/ConsentHistory',
  component: ConsentHistory,
  decorators: [
    (Story, { globals }) => (
      <WithConsent backend={backend} locale={globals.locale}>
        <Story />
      </WithConsent>
    ),
  ],
} satisfies Meta<typeof ConsentHistory>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Picture: Story = { args: { subjectId: 'maria' } };
export const Dark: Story = { args: { subjectId: 'maria' }, globals: { theme: 'dark' } };
export const German: Story = { args: { subjectId: 'maria' }, globals: { locale: 'de' } };
export const RightToLeft: Story = { args: { subjectId: 'everything' }, globals: { direction: 'rtl' } };
/** Every kind of entry, long names, a chain that broke, a ledger in this browser. */
export const Everything: Story = {
  args: { subjectId: 'everything' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: /system entry/ }));
    await userEvent.click(canvas.getByText('Show what was entered'));
    await expect(canvas.getByText(/Not accepted, needs a look/)).toBeVisible();
    await expect(canvas.getAllByText(/Said yes: /)[0]).toBeVisible();
  },
};
export const EverythingDark: Story = { ...Everything, globals: { theme: 'dark' } };
export const SidePanel: Story = {
  args: { subjectId: 'everything' },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '18rem' }}>
        <Story />
      </div>
    ),
  ],
};
export const Nobody: Story = { args: { subjectId: 'nobody' } };
export const Loading: Story = { args: { subjectId: 'loading' } };
export const Failed: Story = { args: { subjectId: 'broken' } };
export const Long: Story = { args: { subjectId: 'long' } };
export const Dialog: Story = {
  args: { subjectId: 'maria' },
  render: ({ subjectId }) => <ConsentHistory.Dialog subjectId={subjectId} />,
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button'));
    await expect(await screen.findByText(/Took back/)).toBeVisible();
  },
};
