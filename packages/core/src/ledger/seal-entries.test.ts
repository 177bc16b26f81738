import { expect, test } from 'vitest';
import { toInstant } from '../canonical/instant.js';
import { nodeCrypto } from '../node.js';
import type { EventDraft } from './event-draft.js';
import { sealEntries } from './seal-entries.js';

const [before, then, after] = [toInstant(1000), toInstant(2000), toInstant(3000)];
const draft = (effectiveAt = then): EventDraft => ({
  event: {
    kind: 'restricted',
    purposeId: '*',
    channel: '*',
    recordedBy: 'staff',
    effectiveAt,
  },
  envelope: {},
});
const seal = (head: { seq: number; hash: string }, ...drafts: readonly EventDraft[]) =>
  sealEntries(nodeCrypto, { logId: 'a-log', head }, { submissionId: 'a-submission', recordedAt: then }, drafts);

test('nothing takes effect after it was recorded; what happened before keeps its time', async () => {
  const { logged } = await seal({ seq: 0, hash: '' }, draft(before), draft(after));
  expect(logged.map(({ event }) => event !== 'unreadable' && event.effectiveAt)).toEqual([before, then]);
});

test('entries are numbered from the head on, without a gap, in the body as well', async () => {
  const { logged, entries } = await seal({ seq: 7, hash: `sha256-${'A'.repeat(43)}` }, draft(), draft());
  expect(logged.map(({ ref }) => ref.seq)).toEqual([8, 9]);
  expect(entries.map(({ body }) => JSON.parse(body).seq)).toEqual([8, 9]);
});
