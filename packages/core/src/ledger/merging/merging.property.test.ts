import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  eventOf,
  instantAt,
  LAST_STEP,
  questions,
  randomDrawn,
  randomFocus,
  randomLog,
  randomTimeline,
} from '../../../fixtures/random-log.js';
import type { Digest } from '../../canonical/digest.js';
import { createMemoryStore } from '../../memory/create-memory-store.js';
import type { Actor } from '../../model/actor.js';
import type { ConsentEvent } from '../../model/event.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import { foldSubject } from '../../status/fold-subject.js';
import { gate } from '../../status/gate.js';
import type { PolicyTimeline } from '../../status/policy-timeline.js';
import { contactList } from '../contact-list.js';
import { deriveFrom } from '../derive-from.js';
import type { EventDraft } from '../event-draft.js';
import type { TrustedLog } from '../read-trusted.js';
import { assertKept } from './assert-kept.js';
import { decideMerged, isNobody, linkDraft } from './decide-merged.js';
import { takenAlong, undoneBy } from './decide-split.js';

const runs = { numRuns: Number(process.env.RUNS ?? 200) };
const actor: Actor = { type: 'staff', id: 'u-1' };
const [merging, afterwards, splitting] = [LAST_STEP + 2, LAST_STEP + 4, LAST_STEP + 6].map(instantAt) as [
  ReturnType<typeof instantAt>,
  ReturnType<typeof instantAt>,
  ReturnType<typeof instantAt>,
];
const ID = 'the-merge';
const ledgersOwn: ReadonlySet<string> = new Set(['merged', 'split', 'held', 'removed', 'restored', 'erased']);
const addresses = [undefined, 'a@x.example', 'b@x.example', 'c@x.example'];

const logOf = (entries: readonly LoggedEvent[], subject: string): TrustedLog => ({
  head: { seq: entries.length, hash: String(entries.length) },
  state: 'active',
  logId: subject,
  entries,
  stored: entries,
  ref: { tenant: 't', subject },
  via: [],
});

/** Drafts as the ledger would seal them. */
function withDrafts(log: TrustedLog, drafts: readonly EventDraft[], at: string, id: string): TrustedLog {
  const added = drafts.map(({ event, envelope }, index): LoggedEvent => {
    const seq = log.entries.length + 1 + index;
    const stamp = { v: 1, logId: log.logId, seq, recordedAt: at, submissionId: id };
    return { ref: { seq, hash: `sha256-${seq}` as Digest }, event: { ...event, ...stamp } as ConsentEvent, envelope };
  });
  return logOf([...log.entries, ...added], log.ref.subject);
}

/** The ledger names entries that are there. */
const namesKnown = (entries: readonly LoggedEvent[]): readonly LoggedEvent[] =>
  entries.map((entry) => {
    const { event } = entry;
    if (event === 'unreadable' || event.kind === 'set_aside') return entry;
    const known = (seq: number): boolean => seq <= entries.length;
    if ('corrects' in event && event.corrects && !known(event.corrects))
      return { ...entry, event: { ...event, corrects: entries.length } };
    return 'affects' in event ? { ...entry, event: { ...event, affects: (event.affects ?? []).filter(known) } } : entry;
  });

function isKept({ entries }: TrustedLog): boolean {
  try {
    assertKept(entries, merging, '/from');
    // What is done to a person as a whole makes nobody known, so that there is nobody to merge.
    return entries.length === 0 || foldSubject(entries, merging).state !== 'unknown';
  } catch {
    return false;
  }
}

const two = fc
  .tuple(
    fc.oneof(randomFocus, fc.tuple(randomLog, randomTimeline)),
    fc.oneof(
      randomLog,
      randomFocus.map(([log]) => log),
    ),
  )
  .map(([[from, timeline], into]) => ({
    from: logOf(namesKnown(from), 'a'),
    into: logOf(namesKnown(into), 'b'),
    timeline,
  }))
  .filter(({ from }) => from.entries.length > 0)
  // Who is removed, held or erased becomes nobody else: `assertMergeable`.
  .filter((pair) => isKept(pair.from) && isKept(pair.into));

type Two = typeof two extends fc.Arbitrary<infer T> ? T : never;

/** The surviving log after the first write; the merged id reads it too once the second is there. */
function merged({ from, into, timeline }: Two): TrustedLog {
  const given = { id: ID, actor, from, into, timeline, now: merging };
  const link = linkDraft('merged', 'from', given, { other: 'a' });
  return withDrafts(into, [link, ...decideMerged(given, into.head.seq + 2)], merging, ID);
}

const allowed = (
  log: TrustedLog,
  timeline: PolicyTimeline,
  at: string,
  question: (typeof questions)[number],
  to?: string,
) => gate(foldSubject(log.entries, at), timeline, { ...question, ...(to === undefined ? {} : { to }) }, true).allowed;

test('a merge never allows more than either did, for any cell and address', () => {
  let opened = 0;
  fc.assert(
    fc.property(two, (drawn) => {
      const { from, into, timeline } = drawn;
      const both = merged(drawn);
      const isTakeover = isNobody({ into, id: ID, now: merging });
      for (const question of questions)
        for (const to of addresses) {
          if (!allowed(both, timeline, merging, question, to)) continue;
          opened += 1;
          expect(allowed(from, timeline, merging, question, isTakeover ? to : undefined)).toBe(true);
          if (!isTakeover) expect(allowed(into, timeline, merging, question, to)).toBe(true);
        }
    }),
    runs,
  );
  expect(opened).toBeGreaterThan(50);
}, 60_000);

test('who has no log takes over exactly what the other was allowed, also later', () => {
  fc.assert(
    fc.property(two, ({ from, timeline }) => {
      const both = merged({ from, into: logOf([], 'b'), timeline });
      for (const at of [merging, splitting])
        for (const question of questions)
          for (const to of addresses)
            expect(allowed(both, timeline, at, question, to)).toBe(allowed(from, timeline, at, question, to));
    }),
    runs,
  );
}, 60_000);

test('sent again after it was cut off, it adds nothing', () => {
  fc.assert(
    fc.property(two, (drawn) => {
      const { from, timeline } = drawn;
      const into = merged(drawn);
      const given = { id: ID, actor, from, into, timeline, now: merging };
      expect(decideMerged(given, into.head.seq + 1)).toEqual([]);
    }),
    runs,
  );
}, 60_000);

const restrictive = fc.constantFrom('withdrawn', 'refused', 'objected', 'suppressed', 'stopped', 'restricted' as const);

test('a no after the merge never allows more', () => {
  fc.assert(
    fc.property(two, randomDrawn, restrictive, (drawn, what, kind) => {
      const both = merged(drawn);
      const said = eventOf({ ...what, kind, effective: LAST_STEP + 4 }, both.head.seq + 1, afterwards);
      const after = logOf([...both.entries, said], 'b');
      for (const question of questions)
        if (allowed(after, drawn.timeline, afterwards, question))
          expect(allowed(both, drawn.timeline, afterwards, question)).toBe(true);
    }),
    runs,
  );
}, 60_000);

test('a split allows neither more than before the merge, whatever was said meanwhile, and a no meanwhile holds for both', () => {
  fc.assert(
    fc.property(two, fc.array(randomDrawn, { maxLength: 4 }), (drawn, meanwhile) => {
      const { from, timeline } = drawn;
      const both = merged(drawn);
      const arrival = both.entries[drawn.into.entries.length] as LoggedEvent;
      // Links of the merge itself are the ledger's to write, and nobody is split while they are removed or held.
      const said = meanwhile
        .filter(({ kind }) => !ledgersOwn.has(kind))
        .map((one, index) => eventOf({ ...one, effective: LAST_STEP + 4 }, both.head.seq + 1 + index, afterwards));
      const into = logOf([...both.entries, ...said], 'b');
      const link = withDrafts(
        from,
        [linkDraft('merged', 'into', { actor, now: merging }, { other: 'b' })],
        merging,
        ID,
      );
      const given = { actor, from: link, into, timeline, now: splitting };
      const left = withDrafts(
        link,
        [linkDraft('split', 'into', given, { other: 'b' }), ...takenAlong(given, arrival)],
        splitting,
        'the-split',
      );
      const undoes = undoneBy(into, arrival);
      const stays = withDrafts(
        into,
        [linkDraft('split', 'from', given, { other: 'a' }, { undoes })],
        splitting,
        'the-split',
      );
      for (const question of questions)
        for (const to of addresses) {
          if (allowed(left, timeline, splitting, question, to))
            expect(allowed(from, timeline, splitting, question, to)).toBe(true);
          // Who had no log before, and was spoken of meanwhile, is somebody by now: information rests on that alone.
          const isSomebodyNow = said.length > 0 && drawn.into.entries.length === 0 && question.purposeId === 'repair';
          if (!isSomebodyNow && allowed(stays, timeline, splitting, question, to))
            expect(allowed(drawn.into, timeline, splitting, question, to)).toBe(true);
          if (said.length === 0) {
            expect(allowed(left, timeline, splitting, question, to)).toBe(
              allowed(from, timeline, splitting, question, to),
            );
            expect(allowed(stays, timeline, splitting, question, to)).toBe(
              allowed(drawn.into, timeline, splitting, question, to),
            );
          }
        }
      const noes = said.filter(
        ({ event }) => event !== 'unreadable' && (event.kind === 'suppressed' || event.kind === 'restricted'),
      );
      const isCorrected = said.some(({ event }) => event !== 'unreadable' && event.kind === 'corrected');
      for (const { event } of noes) {
        if (event === 'unreadable' || !('purposeId' in event) || isCorrected) continue;
        for (const question of questions) {
          const isAbout =
            event.kind === 'restricted' ||
            ((event.purposeId === '*' || event.purposeId === question.purposeId) &&
              (event.channel === '*' || event.channel === question.channel));
          if (!isAbout) continue;
          expect(allowed(left, timeline, splitting, question)).toBe(false);
          expect(allowed(stays, timeline, splitting, question)).toBe(false);
        }
      }
    }),
    runs,
  );
}, 60_000);

test('the contact list is the gate for who was merged and who went on', async () => {
  await fc.assert(
    fc.asyncProperty(two, async (drawn) => {
      const { from, into, timeline } = drawn;
      const known = timeline.filter(({ publishedAt }) => publishedAt <= merging);
      const store = createMemoryStore();
      const write = async (before: TrustedLog, after: TrustedLog) => {
        const { head } = await store.read(after.ref, { after: 0, limit: 1 });
        const entries = after.entries.slice(before.entries.length).map(({ ref: { hash } }) => ({ body: '{}', hash }));
        if (entries.length === 0) return;
        const { changes: _, ...derived } = deriveFrom(before.entries, known, merging)(after.entries);
        await store.commit({ ref: after.ref, expect: head, entries, envelopes: [], redact: [], ...derived });
      };
      const both = merged({ from, into, timeline: known });
      const link = withDrafts(
        from,
        [linkDraft('merged', 'into', { actor, now: merging }, { other: 'b' })],
        merging,
        ID,
      );
      await write(logOf([], 'a'), from);
      await write(from, link);
      await write(logOf([], 'b'), into);
      await write(into, both);
      for (const question of questions) {
        const { subjectIds } = await contactList(store, 't', known, merging, question);
        expect(subjectIds).toEqual(allowed(both, known, merging, question) ? ['b'] : []);
      }
    }),
    runs,
  );
}, 60_000);
