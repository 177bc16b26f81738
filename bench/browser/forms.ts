import type { HistoryEntry, HistoryPage, PresentedForm, Question } from '@unticked/core';

const question = (index: number): Question => ({
  id: `purpose-${index}`,
  kind: 'consent',
  required: false,
  title: `News ${index}`,
  text: `Acme Repairs may send me news number ${index} about its repair services, offers and opening hours.`,
  clerkLabel: `News ${index}`,
  printed: [],
  controller: { id: 'acme', name: 'Acme Repairs GmbH', address: 'Landstraße 1, Linz' },
  withdrawal: {
    text: 'I can withdraw this at any time, by the link in every message or at the counter.',
    url: '/me/consent',
  },
  channels: ['email'],
  boxes: [{ channel: '*' }],
  mode: 'ask',
});

const issuedAt = '2026-11-02T09:00:00.000Z';

/** Fifty questions of one box each. */
export const fiftyBoxes: PresentedForm = {
  policyId: 'bench',
  policyVersion: 1,
  locale: 'en',
  audience: 'person',
  title: 'Your data and how we may write to you',
  privacyNotice: { url: '/privacy', version: '2026-10' },
  questions: Array.from({ length: 50 }, (_, index) => question(index)),
  stricterThanLaw: false,
  presentation: {
    id: 'x'.repeat(22),
    policyId: 'bench',
    policyVersion: 1,
    locale: 'en',
    audience: 'person',
    notices: {},
    issuedAt,
  },
  issuedAt,
};

const TOTAL = 10_000;

const entry = (seq: number): HistoryEntry =>
  ({
    ref: { seq, hash: `sha256-${seq}` },
    kind: seq % 3 === 0 ? 'withdrawn' : 'given',
    about: 'answer',
    recordedAt: issuedAt,
    effectiveAt: issuedAt,
    submissionId: `s-${seq}`,
    questionId: 'news',
    purposeId: 'news',
    title: 'News',
    channel: 'email',
    method: 'phone',
    recordedBy: { type: 'staff', id: 'eva', name: 'Eva K.' },
    place: 'Linz shop',
    policyVersion: 3,
    locale: 'en',
  }) as HistoryEntry; // digests and instants are branded on the way out of the ledger only

/** The newest hundred of ten thousand entries, as a backend sends them. */
export const longHistory = {
  subjectId: 's-1',
  standing: { subjectId: 's-1', state: 'active', at: issuedAt, pills: [] },
  entries: Array.from({ length: 100 }, (_, index) => entry(TOTAL - index)),
  total: TOTAL,
  next: TOTAL - 99,
  chain: { intact: true, since: issuedAt, broken: [] },
  browserOnly: false,
} as unknown as HistoryPage; // as above
