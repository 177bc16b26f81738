import { expect, test } from 'vitest';
import { toInstant } from '../canonical/instant.js';
import { nodeCrypto } from '../node.js';
import { sealEntries } from './seal-entries.js';
import { verifyLog } from './verify-log.js';

/** A log whose hashes hold, with one entry at each of these times. */
async function logAt(...times: readonly number[]) {
  const entries: { seq: number; body: string; hash: string; envelope: null }[] = [];
  let head = { seq: 0, hash: '' };
  for (const time of times) {
    const stamp = { submissionId: 'a-submission', recordedAt: toInstant(time) };
    const event = {
      kind: 'restricted',
      purposeId: '*',
      channel: '*',
      recordedBy: 'staff',
      effectiveAt: toInstant(0),
    } as const;
    const sealed = await sealEntries(nodeCrypto, { logId: 'a-log', head }, stamp, [{ event, envelope: {} }]);
    head = { seq: head.seq + 1, hash: sealed.entries[0]?.hash ?? '' };
    entries.push({ ...head, body: sealed.entries[0]?.body ?? '', envelope: null });
  }
  return { head, state: 'active', entries } as const;
}

test.each([
  ['goes on', [1000, 2000, 3000], []],
  ['stands still', [1000, 1000, 1000], []],
  ['runs back before the beginning', [2000, 1000, 3000], [2]],
  ['runs back, but not before the beginning', [1000, 3000, 2000], [3]],
  ['runs back by a millisecond', [1000, 2000, 1999], [3]],
])('a log whose time %s', async (_, times, expected) => {
  const { broken } = await verifyLog(nodeCrypto, 'c-1', await logAt(...times));
  expect(broken).toEqual(expected.map((seq) => ({ what: 'event', subjectId: 'c-1', seq, code: 'time_runs_back' })));
});
