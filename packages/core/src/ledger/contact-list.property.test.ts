import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantAt, questions, randomFocus, randomLog, randomTimeline } from '../../fixtures/random-log.js';
import { toInstant } from '../canonical/instant.js';
import { createMemoryStore } from '../memory/create-memory-store.js';
import type { LoggedEvent } from '../model/logged-event.js';
import { answerChannels } from '../status/channels-of.js';
import { foldSubject } from '../status/fold-subject.js';
import { gate } from '../status/gate.js';
import { knownPurposes, type PolicyTimeline } from '../status/policy-timeline.js';
import { contactList } from './contact-list.js';
import { deriveFrom } from './derive-from.js';

const ref = { tenant: 't', subject: 'c-1' };
const permissive: ReadonlySet<string> = new Set(['given', 'renewed', 'informed']);

const recordedAt = ({ event }: LoggedEvent): string => (event === 'unreadable' ? '' : event.recordedAt);
const publishedBy = (timeline: PolicyTimeline, at: string): PolicyTimeline =>
  timeline.filter(({ publishedAt }) => publishedAt <= at);

/** The ledger writes no yes to a question that no version has yet: there is no text for it. */
function couldBeWritten({ event }: LoggedEvent, timeline: PolicyTimeline): boolean {
  if (event === 'unreadable' || !permissive.has(event.kind) || !('purposeId' in event)) return true;
  const { kind, channel, purposeId } = event;
  return timeline.some(({ policy }) =>
    policy.purposes.some(
      (purpose) =>
        purpose.id === purposeId &&
        answerChannels(purpose).includes(channel) &&
        (purpose.kind === 'consent') === (kind !== 'informed'),
    ),
  );
}

const runs = { numRuns: Number(process.env.RUNS ?? 700) };

/** Writes a log in submissions of one to three entries, each with the rows that the ledger would store beside it. */
async function stored(log: readonly LoggedEvent[], timeline: PolicyTimeline, batches: readonly number[]) {
  const store = createMemoryStore();
  let written: readonly LoggedEvent[] = [];
  for (let turn = 0; written.length < log.length; turn++) {
    const next = log.slice(0, written.length + (batches[turn] ?? 1));
    const now = recordedAt(next.at(-1) as LoggedEvent);
    const entries = next.slice(written.length).map(({ ref: { hash } }) => ({ body: '{}', hash }));
    const { head } = await store.read(ref, { after: 0, limit: 1 });
    const derived = deriveFrom(written, publishedBy(timeline, now), now)(next);
    await store.commit({ ref, expect: head, entries, envelopes: [], redact: [], ...derived });
    written = next;
  }
  return store;
}

const either = fc.oneof(randomFocus, fc.tuple(randomLog, randomTimeline));

test('the contact list is the gate: written under whatever policies were known then, for every cell at any later time', async () => {
  await fc.assert(
    fc.asyncProperty(
      either,
      fc.nat({ max: 8 }),
      fc.array(fc.integer({ min: 1, max: 3 })),
      async ([drawn, timeline], later, batches) => {
        const log = drawn.filter((entry) => couldBeWritten(entry, publishedBy(timeline, recordedAt(entry))));
        const store = await stored(log, timeline, batches);
        const last = log.at(-1);
        const at = toInstant(Date.parse(last ? recordedAt(last) : instantAt(0)) + later * 3_600_000);
        const known = publishedBy(timeline, at);
        const fold = foldSubject(log, at);
        for (const question of questions) {
          const { subjectIds } = await contactList(store, ref.tenant, known, at, question);
          const expected = log.length > 0 && gate(fold, known, question, true).allowed ? [ref.subject] : [];
          expect(subjectIds, `${question.purposeId} by ${question.channel} at ${at}`).toEqual(expected);
        }
      },
    ),
    runs,
  );
}, 60_000);

test('the purposes of the random policies include every kind, with channels and without', () => {
  const seen = new Set<string>();
  for (const timeline of fc.sample(randomTimeline, 200)) {
    for (const { purpose } of knownPurposes(timeline).values())
      seen.add(`${purpose.kind} ${purpose.channels?.length ? 'by channel' : 'at all'}`);
  }
  expect(seen.size).toBe(6);
});
