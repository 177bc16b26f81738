import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questions, randomInstant, randomLog, randomTimeline } from '../../../fixtures/random-log.js';
import type { ContactList, ListQuery } from '../../model/contact-list.js';
import type { GateAnswer } from '../../model/gate-answer.js';
import { foldSubject } from '../../status/fold-subject.js';
import { gate } from '../../status/gate.js';
import { normaliseAddress } from '../../status/normalise-address.js';
import { joinLists } from './join-lists.js';
import { type Judged, listOf } from './list-of.js';
import { policyEnd } from './policy-end.js';

const addresses = [undefined, '', 'a@x.example', 'A@X.example ', 'b@x.example', '+43 1', '+431'] as const;

/** Stands for a person as a hash would. */
const markOf = (index: number): Uint8Array => new Uint8Array(32).fill(index + 200);

const randomList = fc.tuple(
  fc.array(fc.tuple(randomLog, fc.constantFrom(...addresses)), { maxLength: 8 }),
  randomTimeline,
  fc.constantFrom(...questions.filter(({ channel }) => channel !== '*')),
  randomInstant,
  fc.array(fc.nat({ max: 12 }), { maxLength: 3 }),
);

const check = (list: ContactList): void => {
  const reasons = Object.values(list.byReason).reduce((sum, count) => sum + count, 0);
  expect(list.allowed + list.duplicates + reasons).toBe(list.total);
  expect(list.members).toHaveLength(list.allowed);
};

test('a list is the gate: everybody in it is allowed, everybody else is counted under their own reason, and it adds up', () => {
  fc.assert(
    fc.property(randomList, ([people, timeline, question, at, cuts]) => {
      const query = question as ListQuery; // by a channel, as filtered
      const judged = people.map(([log, to], index): Judged => {
        const member = { subjectId: `c-${index}`, ...(to === undefined ? {} : { to }) };
        const answer = gate(foldSubject(log, at), timeline, { ...query, ...member }, true);
        return { member, answer, mark: answer.allowed ? markOf(index) : undefined };
      });
      const ends = policyEnd(timeline, query, at);
      const whole = listOf(query, at, judged, ends);
      check(whole);

      const answers = new Map<string, GateAnswer>(judged.map(({ member, answer }) => [member.subjectId, answer]));
      const listed = new Set(whole.members.map(({ subjectId }) => subjectId));
      for (const id of listed) expect(answers.get(id)?.allowed).toBe(true);
      const counted: Record<string, number> = {};
      for (const answer of answers.values())
        if (!answer.allowed) counted[answer.reason] = (counted[answer.reason] ?? 0) + 1;
      expect(whole.byReason).toEqual(counted);
      // Who is allowed and not in it has an address that somebody in it has.
      const written = new Set(whole.members.flatMap(({ to }) => (to ? [normaliseAddress(to)] : [])));
      expect(written.size).toBe(whole.members.filter(({ to }) => to).length);
      for (const { member, answer } of judged)
        if (answer.allowed && !listed.has(member.subjectId))
          expect(written.has(normaliseAddress(member.to ?? ''))).toBe(true);

      // Until then nobody in it leaves by time or by a policy that is known.
      const later = whole.validUntil;
      for (const { member } of judged.filter(({ answer }) => answer.allowed)) {
        const [log] = people[Number(member.subjectId.slice(2))] ?? [[]];
        for (const then of [...new Set([...timeline.map(({ from }) => from), later ?? at])]) {
          if (then <= at || (later !== null && then >= later)) continue;
          const still = { ...foldSubject(log, at), at: then };
          expect(gate(still, timeline, { ...query, ...member }, true).allowed).toBe(true);
        }
      }

      const places = [0, ...cuts.map((cut) => Math.min(cut, judged.length)).sort((a, b) => a - b), judged.length];
      const parts = places.slice(1).map((end, index) => listOf(query, at, judged.slice(places[index], end), ends));
      expect(joinLists(parts)).toEqual(whole);
      expect(joinLists(parts.toReversed())).toEqual(whole);
    }),
    { numRuns: Number(process.env.RUNS ?? 200) },
  );
}, 60_000);

test('the random lists have people in them, people left out and doubles', () => {
  let [allowed, left, doubles, ends] = [0, 0, 0, 0];
  for (const [people, timeline, question, at] of fc.sample(randomList, { seed: 7, numRuns: 300 })) {
    const query = question as ListQuery; // by a channel, as filtered
    const judged = people.map(([log, to], index): Judged => {
      const member = { subjectId: `c-${index}`, ...(to === undefined ? {} : { to }) };
      return { member, answer: gate(foldSubject(log, at), timeline, { ...query, ...member }, true), mark: undefined };
    });
    const list = listOf(query, at, judged, policyEnd(timeline, query, at));
    allowed += list.allowed;
    left += list.total - list.allowed - list.duplicates;
    doubles += list.duplicates;
    if (list.validUntil !== null) ends += 1;
  }
  expect(Math.min(allowed, left, doubles, ends)).toBeGreaterThan(0);
});

test('parts of lists about different things are no list', () => {
  const about = (purposeId: string) => listOf({ purposeId }, '2026-01-01T00:00:00.000Z' as ContactList['at'], [], null);
  expect(() => joinLists([about('news'), about('offers')])).toThrow('invalid');
  expect(() => joinLists([])).toThrow('invalid');
});
