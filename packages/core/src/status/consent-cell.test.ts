import { describe, expect, test } from 'vitest';
import { day, justBefore, logOf, type Told, timelineOf } from '../../fixtures/log-of.js';
import { consentCell } from './consent-cell.js';
import { foldSubject } from './fold-subject.js';
import type { PolicyTimeline } from './policy-timeline.js';

const plain = timelineOf({});

const cell = (
  told: readonly Told[],
  at: string = day(100),
  timeline: PolicyTimeline = plain,
  channel: 'email' | 'sms' | '*' = 'email',
) => consentCell(foldSubject(logOf(...told), at), timeline, 'news', channel);
const status = (told: readonly Told[], at?: string, timeline?: PolicyTimeline) => cell(told, at, timeline).status;

describe('the last word in time decides', () => {
  test('nothing was ever said', () => {
    expect(cell([])).toMatchObject({ status: 'not_asked', since: null, decidedBy: null, grant: null });
  });

  test('a yes, then a withdrawal, then a yes again', () => {
    const told: Told[] = [
      { kind: 'given', on: 1 },
      { kind: 'withdrawn', on: 3 },
      { kind: 'given', on: 5 },
    ];
    expect([0, 1, 2, 3, 4, 5, 6].map((n) => status(told, day(n)))).toEqual([
      'not_asked',
      'given',
      'given',
      'withdrawn',
      'withdrawn',
      'given',
      'given',
    ]);
    expect(cell(told)).toMatchObject({ since: day(5), decidedBy: { seq: 3 } });
  });

  test('a newer yes stands over an older no that was written down later', () => {
    expect(
      status([
        { kind: 'given', on: 5 },
        { kind: 'withdrawn', on: 3, recorded: 6 },
      ]),
    ).toBe('given');
  });

  test('an older yes that was written down later does not undo a newer no', () => {
    expect(
      status([
        { kind: 'withdrawn', on: 5 },
        { kind: 'given', on: 3, recorded: 6 },
      ]),
    ).toBe('withdrawn');
  });

  test('what changes nothing does not become the entry that decided', () => {
    expect(
      cell([
        { kind: 'withdrawn', on: 1 },
        { kind: 'withdrawn', on: 2 },
        { kind: 'not_given', on: 3 },
      ]),
    ).toMatchObject({ decidedBy: { seq: 1 }, since: day(1) });
  });

  test('a renewal keeps the day since when, and takes over end, text and proof', () => {
    const renewed = cell(
      [
        { kind: 'given', on: 1, until: 10 },
        { kind: 'renewed', on: 4, until: 14, epoch: 1 },
      ],
      day(5),
      timelineOf({}, { from: 3, epoch: 1 }),
    );
    expect(renewed).toMatchObject({
      status: 'given',
      since: day(4),
      decidedBy: { seq: 2 },
      grant: { until: day(14), epoch: 1 },
    });
    const early = cell(
      [
        { kind: 'given', on: 1, until: 10 },
        { kind: 'renewed', on: 4, until: 14 },
      ],
      day(5),
    );
    expect(early).toMatchObject({ status: 'given', since: day(1), decidedBy: { seq: 2 }, grant: { until: day(14) } });
  });

  test('a new yes to the whole question begins anew', () => {
    expect(
      cell([
        { kind: 'given', on: 1 },
        { kind: 'given', on: 4 },
      ]).since,
    ).toBe(day(4));
  });
});

describe('a yes ends', () => {
  const told: Told[] = [{ kind: 'given', on: 1, until: 10 }];

  test('exactly at its end and not before: half-open', () => {
    expect(status(told, justBefore(day(10)))).toBe('given');
    expect(status(told, day(10))).toBe('expired');
  });

  test('never, where it says so', () => {
    expect(status([{ kind: 'given', on: 1 }], day(9999))).toBe('given');
  });

  test('a renewal after the end leaves a gap and begins anew', () => {
    const renewed: Told[] = [...told, { kind: 'renewed', on: 12, until: 20 }];
    expect([9, 10, 11, 12].map((n) => status(renewed, day(n)))).toEqual(['given', 'expired', 'expired', 'given']);
    expect(cell(renewed, day(12)).since).toBe(day(12));
  });

  test('the yes behind an expired or outdated status is kept for the why', () => {
    expect(cell(told, day(10))).toMatchObject({ decidedBy: { seq: 1 }, grant: { until: day(10) } });
  });
});

describe('a material change asks again', () => {
  const told: Told[] = [{ kind: 'given', on: 1, epoch: 0 }];
  const changed = timelineOf({}, { from: 5, epoch: 1 });

  test('from the instant it is in force', () => {
    expect(status(told, justBefore(day(5)), changed)).toBe('given');
    expect(status(told, day(5), changed)).toBe('outdated');
  });

  test('a wording asks nobody', () => {
    expect(status(told, day(6), timelineOf({}, { from: 5, epoch: 0 }))).toBe('given');
  });

  test('a yes to the old text that came after it is outdated at once; a yes to the new one before it is in force is not', () => {
    expect(status([{ kind: 'given', on: 7, epoch: 0 }], day(7), changed)).toBe('outdated');
    expect(status([{ kind: 'given', on: 2, epoch: 1 }], day(6), changed)).toBe('given');
    expect(status([{ kind: 'given', on: 2, epoch: 1 }], day(3), changed)).toBe('given');
  });

  test('a purpose that is in force no more is not outdated by it', () => {
    expect(status(told, day(6), timelineOf({ purposes: [] }))).toBe('given');
  });

  test('an end and a change together: expired', () => {
    expect(status([{ kind: 'given', on: 1, until: 5 }], day(5), changed)).toBe('expired');
  });

  test('what is said afterwards is judged by the status of that time', () => {
    expect(status([...told, { kind: 'not_given', on: 4 }], day(6), changed)).toBe('outdated');
    expect(status([...told, { kind: 'not_given', on: 5 }], day(6), changed)).toBe('not_given');
    expect(status([...told, { kind: 'refused', on: 4 }], day(6), changed)).toBe('withdrawn');
    expect(status([...told, { kind: 'refused', on: 5 }], day(6), changed)).toBe('refused');
  });
});

describe('an authority or a court can void a yes for the past', () => {
  const told: Told[] = [
    { kind: 'given', on: 1 },
    { kind: 'invalidated', on: 10, from: 4 },
  ];

  test('from the instant it names, though it was written later', () => {
    expect(status(told, justBefore(day(4)))).toBe('given');
    expect([4, 9, 10, 11].map((n) => status(told, day(n)))).toEqual([
      'invalidated',
      'invalidated',
      'invalidated',
      'invalidated',
    ]);
  });

  test('a yes between that instant and the finding is void too; one after it stands', () => {
    expect(status([...told, { kind: 'given', on: 6 }], day(7))).toBe('invalidated');
    expect(status([...told, { kind: 'given', on: 11 }], day(12))).toBe('given');
  });

  test('without such an instant it counts from when it takes effect', () => {
    const later: Told[] = [
      { kind: 'given', on: 1 },
      { kind: 'invalidated', on: 10 },
    ];
    expect([9, 10].map((n) => status(later, day(n)))).toEqual(['given', 'invalidated']);
  });

  test('one that names the very instant asked about counts', () => {
    expect(
      status(
        [
          { kind: 'given', on: 4 },
          { kind: 'invalidated', on: 10, from: 4 },
        ],
        day(4),
      ),
    ).toBe('invalidated');
  });
});

describe('an entry that was a mistake', () => {
  const mistaken = (kind: Told['kind'], more: Partial<Told> = {}): Told[] => [
    { kind: 'given', on: 1, until: 50 },
    { kind, on: 3, ...more },
    { kind: 'corrected', on: 5, corrects: 2 },
  ];

  test('a yes that was none counts for nothing, also for the time before the correction', () => {
    const told: Told[] = [
      { kind: 'given', on: 1 },
      { kind: 'corrected', on: 5, corrects: 1 },
    ];
    expect(status(told, day(3))).toBe('not_asked');
    expect(
      status([
        { kind: 'not_given', on: 0 },
        ...told.map((one) => ({ ...one, ...(one.corrects ? { corrects: 2 } : {}) })),
      ]),
    ).toBe('not_given');
  });

  test.each(['withdrawn', 'refused'] as const)(
    'a voided %s leaves unknown, never a yes, and no yes behind it',
    (kind) => {
      expect(cell(mistaken(kind))).toMatchObject({
        status: 'unknown',
        since: day(3),
        decidedBy: { seq: 2 },
        grant: null,
      });
    },
  );

  test('a voided no where there was no yes leaves what stood before', () => {
    expect(
      status([
        { kind: 'not_given', on: 1 },
        { kind: 'refused', on: 2 },
        { kind: 'corrected', on: 3, corrects: 2 },
      ]),
    ).toBe('not_given');
  });

  test('a new yes after a voided no stands', () => {
    expect(status([...mistaken('withdrawn'), { kind: 'given', on: 6 }])).toBe('given');
  });

  test('a voided later yes leaves its earlier end behind, and does not lengthen the first', () => {
    expect(cell(mistaken('renewed', { until: 20 }), day(6)).grant).toMatchObject({ ref: { seq: 1 }, until: day(20) });
    expect(cell(mistaken('renewed', { until: 80 }), day(6)).grant).toMatchObject({ ref: { seq: 1 }, until: day(50) });
    expect(cell(mistaken('renewed'), day(6)).grant).toMatchObject({ ref: { seq: 1 }, until: day(50) });
    const endless: Told[] = [
      { kind: 'given', on: 1 },
      { kind: 'renewed', on: 3, until: 20 },
      { kind: 'corrected', on: 5, corrects: 2 },
    ];
    expect(cell(endless, day(6)).grant).toMatchObject({ until: day(20) });
  });

  test('a voided later yes to an older text leaves that text behind; one to a newer text does not', () => {
    const yes = (first: number, second: number): Told[] => [
      { kind: 'given', on: 1, epoch: first },
      { kind: 'renewed', on: 3, epoch: second },
      { kind: 'corrected', on: 5, corrects: 2 },
    ];
    expect(cell(yes(2, 1)).grant?.epoch).toBe(1);
    expect(cell(yes(1, 2)).grant?.epoch).toBe(1);
  });

  test('an empty box or a question that was a mistake leaves what stood before', () => {
    for (const kind of ['not_given', 'requested', 'deferred'] as const)
      expect(status(mistaken(kind), day(6))).toBe('given');
  });

  test('what the controller did is no answer and cannot be voided by a correction', () => {
    expect(status(mistaken('stopped'))).toBe('stopped');
    expect(status(mistaken('invalidated'))).toBe('invalidated');
  });

  test('an address that never was theirs voids the yes given for it', () => {
    expect(
      status([
        { kind: 'given', on: 1 },
        { kind: 'contact_point_changed', on: 5, purposeId: '*', meaning: 'never_theirs', affects: [1] },
      ]),
    ).toBe('not_asked');
  });
});

describe('what an entry covers', () => {
  test('a yes counts for its own channel and purpose alone', () => {
    expect(cell([{ kind: 'given', on: 1, channel: 'email' }], day(2), plain, 'sms').status).toBe('not_asked');
    expect(cell([{ kind: 'given', on: 1, channel: '*' }]).status).toBe('not_asked');
    expect(cell([{ kind: 'given', on: 1, purposeId: '*' }]).status).toBe('not_asked');
    expect(cell([{ kind: 'given', on: 1, purposeId: 'profile' }]).status).toBe('not_asked');
  });

  test.each(['requested', 'deferred', 'not_given'] as const)('so does %s', (kind) => {
    expect(cell([{ kind, on: 1 }]).status).toBe(kind);
    expect(cell([{ kind, on: 1, channel: '*' }]).status).toBe('not_asked');
  });

  test.each(['stopped', 'invalidated', 'withdrawn'] as const)('%s may cover every channel or every purpose', (kind) => {
    const after = (more: Partial<Told>) =>
      cell([
        { kind: 'given', on: 1 },
        { kind, on: 2, ...more },
      ]).status;
    expect(after({ channel: '*' })).toBe(kind);
    expect(after({ purposeId: '*' })).toBe(kind);
    expect(after({ purposeId: '*', channel: '*' })).toBe(kind);
    expect(after({ channel: 'sms' })).toBe('given');
    expect(after({ purposeId: 'profile' })).toBe('given');
    expect(after({ purposeId: 'profile', channel: '*' })).toBe('given');
  });
});
