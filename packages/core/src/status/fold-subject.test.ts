import { describe, expect, test } from 'vitest';
import { day, justBefore, logOf, type Told, timelineOf } from '../../fixtures/log-of.js';
import { answerKinds, type EventKind, measureKinds, profileKinds, systemKinds } from '../model/event.js';
import type { LoggedEvent } from '../model/logged-event.js';
import { consentCell } from './consent-cell.js';
import { foldSubject } from './fold-subject.js';
import { strictness } from './strictness.js';

const kindsOf = (log: readonly LoggedEvent[], at: string, asOf?: string) =>
  foldSubject(log, at, asOf).live.map(({ event }) => event.kind);
const unreadable = (seq: number): LoggedEvent => ({
  ref: { seq, hash: 'sha256-x' as never },
  event: 'unreadable',
  envelope: 'none',
});

describe('entries of one instant', () => {
  const pairs: readonly (readonly [EventKind, EventKind])[] = [
    ['given', 'withdrawn'],
    ['given', 'refused'],
    ['given', 'not_given'],
    ['given', 'stopped'],
    ['given', 'objected'],
    ['given', 'invalidated'],
    ['renewed', 'withdrawn'],
    ['requested', 'deferred'],
    ['deferred', 'not_given'],
    ['not_given', 'refused'],
    ['refused', 'withdrawn'],
    ['withdrawn', 'invalidated'],
    ['lifted', 'suppressed'],
    ['released', 'restricted'],
  ];

  test.each(pairs)('%s counts before %s, whichever was written first', (permissive, restrictive) => {
    const written = (first: EventKind, second: EventKind) =>
      kindsOf(logOf({ kind: first, on: 1 }, { kind: second, on: 1 }), day(2));
    expect(written(permissive, restrictive)).toEqual([permissive, restrictive]);
    expect(written(restrictive, permissive)).toEqual([permissive, restrictive]);
  });

  test('equally strict ones count as they were written', () => {
    const { live } = foldSubject(logOf({ kind: 'withdrawn', on: 1 }, { kind: 'withdrawn', on: 1 }), day(2));
    expect(live.map(({ ref }) => ref.seq)).toEqual([1, 2]);
  });

  test('of two grants the one that ends first, or answers the older text, has the last word', () => {
    const last = (...told: readonly Told[]) => foldSubject(logOf(...told), day(2)).live.at(-1)?.ref.seq;
    const short: Told = { kind: 'given', on: 1, until: 5 };
    const long: Told = { kind: 'renewed', on: 1, until: 9 };
    const endless: Told = { kind: 'given', on: 1 };
    expect([last(short, long), last(long, short)]).toEqual([1, 2]);
    expect([last(short, endless), last(endless, short)]).toEqual([1, 2]);
    const [older, newer]: Told[] = [
      { kind: 'given', on: 1, epoch: 0 },
      { kind: 'given', on: 1, epoch: 3 },
    ];
    expect([last(older as Told, newer as Told), last(newer as Told, older as Told)]).toEqual([1, 2]);
  });

  test('and no entry of another kind between two grants changes which of them that is', () => {
    const short: Told = { kind: 'given', on: 1, until: 5 };
    const endless: Told = { kind: 'given', on: 1 };
    const others: readonly EventKind[] = ['informed', 'lifted', 'released', 'corrected', 'contact_point_changed'];
    for (const kind of others) {
      const other: Told = { kind, on: 1, purposeId: 'repair' };
      for (const told of [
        [short, other, endless],
        [endless, other, short],
        [short, endless, other],
        [other, short, endless],
      ]) {
        const { live } = foldSubject(logOf(...told), day(2));
        expect(
          live.map(({ ref }) => told[ref.seq - 1]),
          kind,
        ).toEqual([endless, short, other]);
      }
    }
  });

  test('of two grants that are alike the one whose address was left has the last word', () => {
    for (const gone of [1, 2]) {
      const yes: Told = { kind: 'given', on: 1 };
      const moved: Told = { kind: 'contact_point_changed', on: 1, meaning: 'new_address', affects: [gone] };
      expect(foldSubject(logOf(yes, yes, moved), day(1)).live[1]?.ref.seq).toBe(gone);
    }
  });

  test('every kind has its place', () => {
    expect(Object.keys(strictness).sort()).toEqual(
      [...answerKinds, ...measureKinds, ...profileKinds, ...systemKinds].sort(),
    );
  });
});

describe('what counts at an instant', () => {
  test('entries in the order in which they took effect, not in which they were written', () => {
    const log = logOf({ kind: 'given', on: 5 }, { kind: 'withdrawn', on: 3, recorded: 6 });
    expect(kindsOf(log, day(9))).toEqual(['withdrawn', 'given']);
  });

  test('from the very instant they take effect, and not before', () => {
    const log = logOf({ kind: 'withdrawn', on: 5 });
    expect(kindsOf(log, justBefore(day(5)))).toEqual([]);
    expect(kindsOf(log, day(5))).toEqual(['withdrawn']);
  });

  test('as believed at another instant: what was recorded later is left out, with the voids it brings', () => {
    const log = logOf(
      { kind: 'given', on: 1 },
      { kind: 'withdrawn', on: 2, recorded: 6 },
      { kind: 'corrected', on: 7, corrects: 1 },
    );
    expect(kindsOf(log, day(3), justBefore(day(6)))).toEqual(['given']);
    expect(kindsOf(log, day(3), day(6))).toEqual(['given', 'withdrawn']);
    expect(foldSubject(log, day(3), day(6)).live[0]?.voided).toBe(false);
    expect(foldSubject(log, day(3), day(7)).live[0]?.voided).toBe(true);
  });

  test('what is about the log itself says nothing of the person, but the log is there', () => {
    const fold = foldSubject(logOf({ kind: 'set_aside', on: 1 }, { kind: 'policy_published', on: 1 }), day(2));
    expect(fold).toMatchObject({ live: [], state: 'active' });
  });

  test('addresses come from the personal part, and are gone with it', () => {
    const [kept] = logOf({ kind: 'given', on: 1, contactPoint: 'a@x.example' });
    expect(foldSubject([kept as LoggedEvent], day(2)).live[0]?.contactPoint).toBe('a@x.example');
    expect(foldSubject([{ ...(kept as LoggedEvent), envelope: 'erased' }], day(2)).live[0]?.contactPoint).toBe(null);
  });
});

describe('the state of the person', () => {
  test('unknown without a log, also as believed before the first entry', () => {
    expect(foldSubject([], day(1)).state).toBe('unknown');
    expect(foldSubject(logOf({ kind: 'given', on: 5 }), day(9), day(4)).state).toBe('unknown');
  });

  test('restricted until released; on a tie restricted', () => {
    const state = (...told: readonly Told[]) => foldSubject(logOf(...told), day(9)).state;
    const [shut, open]: Told[] = [
      { kind: 'restricted', on: 1 },
      { kind: 'released', on: 2 },
    ];
    expect(state(shut as Told)).toBe('restricted');
    expect(state(shut as Told, open as Told)).toBe('active');
    expect(state(shut as Told, { kind: 'released', on: 1 })).toBe('restricted');
    expect(state(shut as Told, open as Told, { kind: 'restricted', on: 3 })).toBe('restricted');
    expect(state(shut as Told, { kind: 'given', on: 3 })).toBe('restricted');
  });
});

describe('an entry that cannot be read', () => {
  test('is remembered wherever it stands, and as believed at any time', () => {
    const log = [...logOf({ kind: 'given', on: 1 }), unreadable(2)];
    expect(foldSubject(log, day(2)).unreadable).toBe(true);
    expect(foldSubject(log, day(2), day(0)).unreadable).toBe(true);
    expect(foldSubject([unreadable(1), ...logOf({ kind: 'given', on: 1 })], day(2)).unreadable).toBe(true);
    expect(foldSubject(logOf({ kind: 'given', on: 1 }), day(2)).unreadable).toBe(false);
  });
});

test('at the instant of a withdrawal the cell is withdrawn, whatever else was written with it', () => {
  for (const order of [
    ['given', 'withdrawn'],
    ['withdrawn', 'given'],
    ['withdrawn', 'renewed'],
  ] as const) {
    const log = logOf({ kind: order[0], on: 1 }, { kind: order[1], on: 1 });
    expect(consentCell(foldSubject(log, day(1)), timelineOf({}), 'news', 'email').status).toBe('withdrawn');
  }
});
