import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventOf, instantAt, LAST_STEP, randomCase, randomDrawn, randomInstant } from '../../fixtures/random-log.js';
import type { LoggedEvent } from '../model/logged-event.js';
import { foldSubject } from './fold-subject.js';
import { type GateQuestion, gate } from './gate.js';
import { grantEnd } from './grant-end.js';
import { epochAt, type PolicyTimeline, purposeInForce } from './policy-timeline.js';
import { toneOf } from './tone-of.js';

const runs = { numRuns: Number(process.env.RUNS ?? 600) };
const ask = (
  log: readonly LoggedEvent[],
  timeline: PolicyTimeline,
  at: string,
  question: GateQuestion,
  asOf?: string,
) => gate(foldSubject(log, at, asOf), timeline, question, true);
const allowed = (log: readonly LoggedEvent[], timeline: PolicyTimeline, at: string, question: GateQuestion): boolean =>
  ask(log, timeline, at, question).allowed;
const end = instantAt(LAST_STEP + 10);

const withEvent = (log: readonly LoggedEvent[], drawn: Parameters<typeof eventOf>[0]): readonly LoggedEvent[] => [
  ...log,
  eventOf(drawn, log.length + 1, end),
];

test('(c) what is allowed by consent rests on an act before, for that very purpose, channel and text', () => {
  fc.assert(
    fc.property(randomCase, randomInstant, ({ log, timeline, question }, at) => {
      const answer = ask(log, timeline, at, question);
      if (!answer.allowed || answer.ground !== 'consent') return;
      const entry = log.find(({ ref }) => ref.seq === answer.decidedBy?.seq);
      const event = entry?.event;
      expect(event).toBeDefined();
      if (event === undefined || event === 'unreadable') return;
      expect(['given', 'renewed']).toContain(event.kind);
      expect(event).toMatchObject({ purposeId: question.purposeId, channel: question.channel });
      expect(event.effectiveAt <= at).toBe(true);
      if (!('until' in event) || event.kind === 'ground_named') return;
      expect(event.until === 'none' || (event.until ?? '') > at).toBe(true);
      // The text that was answered is of the epoch in force, and nothing says that the entry was a mistake.
      expect(event.epoch).toBeGreaterThanOrEqual(epochAt(timeline, question.purposeId, at) ?? 0);
      const voids = log.map(({ event: other }) => other !== 'unreadable' && 'corrects' in other && other.corrects);
      expect(voids).not.toContain(entry?.ref.seq);
    }),
    runs,
  );
}, 60_000);

test('(d) a withdrawal never allows more, at any time, and changes nothing before it', () => {
  fc.assert(
    fc.property(
      randomCase,
      randomDrawn,
      fc.constantFrom('withdrawn', 'refused', 'objected', 'suppressed', 'stopped', 'restricted'),
      ({ log, timeline, question }, drawn, kind) => {
        const more = withEvent(log, { ...drawn, kind });
        const added = more.at(-1)?.event;
        const effective = added && added !== 'unreadable' ? added.effectiveAt : end;
        for (let step = 0; step <= LAST_STEP; step++) {
          const at = instantAt(step);
          // Who is spoken of for the first time is somebody from then on: information rests on that alone.
          const isNobody = foldSubject(log, at).state === 'unknown';
          const [before, after] = [allowed(log, timeline, at, question), allowed(more, timeline, at, question)];
          expect(after && !before, `${kind} opened the gate at ${at}`).toBe(isNobody ? after : false);
          if (at < effective && !isNobody) expect(after).toBe(before);
        }
      },
    ),
    runs,
  );
}, 60_000);

test('(e) the order in which entries of one instant were written never turns a no into a yes', () => {
  fc.assert(
    fc.property(
      randomCase,
      randomInstant,
      fc.infiniteStream(fc.nat()),
      ({ log, timeline, question: { purposeId, channel = '*' } }, at, dice) => {
        // Without an address: of two yeses of one instant for two addresses, the one written last is the person's address.
        const question = { purposeId, channel };
        const instant = instantAt(6);
        const same = log.map(({ ref, event, envelope }) => ({
          ref,
          envelope,
          event: event === 'unreadable' ? event : { ...event, effectiveAt: instant, recordedAt: instant },
        }));
        const shuffled = same
          .map((entry) => ({ entry, key: dice.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ entry }, index) => ({ ...entry, seqBefore: entry.ref.seq, ref: { ...entry.ref, seq: index + 1 } }));
        // Entries name others by seq: the names move along.
        const moved = new Map(shuffled.map(({ seqBefore, ref }) => [seqBefore, ref.seq]));
        const renamed = shuffled.map((entry) => {
          const { event } = entry;
          if (event === 'unreadable') return entry;
          if ('corrects' in event && event.corrects)
            return { ...entry, event: { ...event, corrects: moved.get(event.corrects) ?? 99 } };
          if ('restores' in event && event.restores)
            return { ...entry, event: { ...event, restores: moved.get(event.restores) ?? 99 } };
          if ('releases' in event && event.releases)
            return { ...entry, event: { ...event, releases: moved.get(event.releases) ?? 99 } };
          if ('affects' in event)
            return { ...entry, event: { ...event, affects: (event.affects ?? []).map((seq) => moved.get(seq) ?? 99) } };
          return entry;
        });
        expect(allowed(renamed, timeline, at, question)).toBe(allowed(same, timeline, at, question));
      },
    ),
    runs,
  );
}, 60_000);

test('at the instant of a refusal, withdrawal, objection, suppression, restriction, removal or erasure the gate is shut, whatever else is of that instant', () => {
  const shutting = ['withdrawn', 'refused', 'objected', 'suppressed', 'restricted', 'removed', 'erased'] as const;
  fc.assert(
    fc.property(
      randomCase,
      randomDrawn,
      fc.constantFrom(...shutting),
      fc.boolean(),
      ({ log, timeline, question }, drawn, kind, isFirst) => {
        const at = instantAt(drawn.effective);
        const { event } = eventOf({ ...drawn, ...question, kind, wide: 'cell' }, isFirst ? 0 : log.length + 1, end);
        const { purpose } = purposeInForce(timeline, question.purposeId, at) ?? {};
        // Information rests on no answer: only what blocks it shuts the gate there.
        if (purpose?.kind !== 'consent' && (kind === 'withdrawn' || kind === 'refused')) return;
        // A mistake never makes a yes, but it may leave what stood before: no entry here was one.
        const sound = log.filter(
          ({ event: other }) =>
            other !== 'unreadable' && other.kind !== 'corrected' && other.kind !== 'contact_point_changed',
        );
        const seq = isFirst ? 0 : log.length + 1;
        const ref = { seq, hash: `sha256-${seq}` as never };
        const more = isFirst
          ? [{ ref, event, envelope: 'none' as const }, ...sound]
          : [...sound, { ref, event, envelope: 'none' as const }];
        expect(allowed(more, timeline, at, question)).toBe(false);
      },
    ),
    runs,
  );
}, 60_000);

/** When a yes ends by itself, at majority too; `'none'` sorts after every digit. */
function endOf({ event, envelope }: LoggedEvent): string {
  if (event === 'unreadable' || !('until' in event)) return 'none';
  const child = typeof envelope === 'object' ? (envelope.child ?? null) : null;
  return grantEnd({ until: event.until ?? 'none', child }) ?? 'none';
}

const restrictive = new Set([
  'withdrawn',
  'refused',
  'not_given',
  'objected',
  'stopped',
  'invalidated',
  'corrected',
  'suppressed',
  'restricted',
  'contact_point_changed',
  'merged',
  'split',
  'held',
  'removed',
  'erased',
]);

test('(f) leaving out an entry that takes nothing away never turns a no into a yes', () => {
  fc.assert(
    fc.property(
      randomCase,
      randomInstant,
      fc.nat(),
      ({ log, timeline, question: { purposeId, channel = '*' } }, at, pick) => {
        // Without an address: a later yes for another one takes the first away.
        const question = { purposeId, channel };
        const left = log[pick % Math.max(1, log.length)];
        if (!left || left.event === 'unreadable' || restrictive.has(left.event.kind)) return;
        // Of answers of one instant, one for an address that the person has left has the last word: that takes away.
        const isLeft = log.some(
          ({ event }) =>
            event !== 'unreadable' &&
            event.kind === 'contact_point_changed' &&
            event.affects?.includes(left.ref.seq) === true,
        );
        if (isLeft) return;
        // A later yes with an earlier end, or to an older text, replaces what was there: that too takes away.
        if (left.event.kind === 'given' || left.event.kind === 'renewed') {
          const { epoch = 0, effectiveAt } = left.event;
          const until = endOf(left);
          const shortens = log.some((other) => {
            const { ref, event } = other;
            if (
              event === 'unreadable' ||
              ref.seq === left.ref.seq ||
              (event.kind !== 'given' && event.kind !== 'renewed')
            )
              return false;
            return event.effectiveAt <= effectiveAt && (endOf(other) > until || (event.epoch ?? 0) > epoch);
          });
          if (shortens) return;
        }
        const rest = log.filter((entry) => entry !== left);
        if (rest.length === 0) return;
        expect(allowed(rest, timeline, at, question) && !allowed(log, timeline, at, question)).toBe(false);
      },
    ),
    runs,
  );
}, 60_000);

test('(g) the tone of a pill is ok or informed exactly when the gate allows', () => {
  fc.assert(
    fc.property(randomCase, randomInstant, ({ log, timeline, question }, at) => {
      const answer = ask(log, timeline, at, question);
      expect(['ok', 'informed'].includes(toneOf(answer))).toBe(answer.allowed);
    }),
    runs,
  );
}, 60_000);

test('what was recorded later never changes what was believed earlier', () => {
  fc.assert(
    fc.property(
      randomCase,
      randomDrawn,
      randomInstant,
      randomInstant,
      ({ log, timeline, question }, drawn, at, asOf) => {
        const more = withEvent(log, drawn);
        expect(ask(more, timeline, at, question, asOf)).toEqual(ask(log, timeline, at, question, asOf));
      },
    ),
    runs,
  );
}, 60_000);

test('an entry that cannot be read shuts the gate', () => {
  fc.assert(
    fc.property(randomCase, randomInstant, ({ log, timeline, question }, at) => {
      const unreadable: LoggedEvent = {
        ref: { seq: log.length + 1, hash: 'sha256-x' as never },
        event: 'unreadable',
        envelope: 'none',
      };
      expect(allowed([...log, unreadable], timeline, at, question)).toBe(false);
    }),
    runs,
  );
}, 60_000);

test('a guardian’s yes whose private part is erased never allows more, and nothing by itself', () => {
  let closed = 0;
  fc.assert(
    fc.property(randomCase, fc.nat(), randomInstant, ({ log, timeline, question }, erased, at) => {
      const isChild = ({ envelope }: LoggedEvent) => typeof envelope === 'object' && envelope.child !== undefined;
      const told = log.map((entry): LoggedEvent => {
        const { event } = entry;
        if (event === 'unreadable' || !isChild(entry)) return entry;
        return { ...entry, event: { ...event, indicatedBy: 'guardian' } as typeof event }; // a yes, as only those are a child's
      });
      const after = told.map(
        (entry, index): LoggedEvent =>
          isChild(entry) && (erased >> index) % 2 === 0 ? { ...entry, envelope: 'erased' } : entry,
      );
      const { allowed: was } = ask(told, timeline, at, question);
      const answer = ask(after, timeline, at, question);
      if (was && !answer.allowed) closed += 1;
      if (!answer.allowed) return;
      expect(was).toBe(true);
      const by = after.find(({ ref }) => ref.seq === answer.decidedBy?.seq);
      if (answer.ground === 'consent') expect(by?.envelope).not.toBe('erased');
    }),
    runs,
  );
  expect(closed).toBeGreaterThan(0);
}, 60_000);
