import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  instantAt,
  LAST_STEP,
  questions,
  randomInstant,
  randomLog,
  randomTimeline,
} from '../../../fixtures/random-log.js';
import type { AffectedQuestion } from '../../model/breach.js';
import type { ListQuery } from '../../model/contact-list.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import { thereThen } from './there-then.js';

const recordedBy = (asOf: string) => (entry: LoggedEvent) =>
  entry.event === 'unreadable' || entry.event.recordedAt <= asOf;

const isOfChild = ({ envelope }: LoggedEvent): boolean => typeof envelope === 'object' && envelope.child !== undefined;

/** The same log after the person was erased, long after everything else. */
function erased(log: readonly LoggedEvent[]): readonly LoggedEvent[] {
  const at = instantAt(LAST_STEP * 100);
  const event = { kind: 'erased', redacts: 'all', recordedAt: at, effectiveAt: at };
  return [
    ...log.map((entry) => (entry.envelope === 'none' ? entry : { ...entry, envelope: 'erased' as const })),
    { ref: { seq: log.length + 1 }, event, envelope: 'none' } as unknown as LoggedEvent, // what a fold reads
  ];
}

const drawn = fc.tuple(
  randomLog,
  randomTimeline,
  fc.constantFrom(...questions.filter(({ channel }) => channel !== '*')),
  randomInstant,
);

test('nothing that is written down later, an erasure too, changes who was there', () => {
  let [there, away] = [0, 0];
  fc.assert(
    fc.property(drawn, ([log, timeline, asked, asOf]) => {
      const query = asked as ListQuery; // by a channel, as filtered
      for (const question of [
        { of: 'everybody', asOf },
        { of: 'list', asOf, query },
      ] satisfies AffectedQuestion[]) {
        const then = thereThen(question, log.filter(recordedBy(asOf)), timeline);
        expect(thereThen(question, log, timeline)).toBe(then);
        const since = thereThen(question, erased(log), timeline);
        // Until when a guardian's yes held is erased too: nobody is left out for that.
        if (then || !log.some(isOfChild)) expect(since).toBe(then);
        if (then) there += 1;
        else away += 1;
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  );
  expect(Math.min(there, away)).toBeGreaterThan(20);
}, 60_000);
