import { describe, expect, test } from 'vitest';
import { day, justBefore, logOf, news, offers, profile, repair, type Told, timelineOf } from '../../fixtures/log-of.js';
import type { LoggedEvent } from '../model/logged-event.js';
import { foldSubject } from './fold-subject.js';
import { type GateQuestion, gate } from './gate.js';

const plain = timelineOf({});
const newsByEmail: GateQuestion = { purposeId: 'news', channel: 'email' };
const repairBySms: GateQuestion = { purposeId: 'repair', channel: 'sms' };
const offersByEmail: GateQuestion = { purposeId: 'offers', channel: 'email' };

const ask = (told: readonly Told[], question: GateQuestion = newsByEmail, at: string = day(9), timeline = plain) =>
  gate(foldSubject(logOf(...told), at), timeline, question, true);
const shut = (reason: string, remedy: string) => ({ allowed: false, reason, remedy, enforced: true });

describe('consent', () => {
  test('is allowed by a yes, with its end and the entry that decided', () => {
    expect(ask([{ kind: 'given', on: 1, until: 20 }])).toEqual({
      allowed: true,
      warnings: [],
      enforced: true,
      ground: 'consent',
      decidedBy: { seq: 1, hash: 'sha256-1' },
      until: day(20),
    });
    expect(ask([{ kind: 'given', on: 1 }])).toMatchObject({ allowed: true, until: null });
  });

  test.each<[string, readonly Told[], string]>([
    ['not_asked', [], 'ask'],
    ['not_asked', [{ kind: 'given', on: 1, channel: 'sms' }], 'ask'],
    ['requested', [{ kind: 'requested', on: 1 }], 'wait'],
    ['deferred', [{ kind: 'deferred', on: 1 }], 'wait'],
    ['not_given', [{ kind: 'not_given', on: 1 }], 'ask'],
    ['refused', [{ kind: 'refused', on: 1 }], 'none'],
    [
      'withdrawn',
      [
        { kind: 'given', on: 1 },
        { kind: 'withdrawn', on: 2 },
      ],
      'none',
    ],
    [
      'stopped',
      [
        { kind: 'given', on: 1 },
        { kind: 'stopped', on: 2 },
      ],
      'none',
    ],
    [
      'invalidated',
      [
        { kind: 'given', on: 1 },
        { kind: 'invalidated', on: 2 },
      ],
      'ask_again',
    ],
    ['expired', [{ kind: 'given', on: 1, until: 9 }], 'ask_again'],
    [
      'unknown',
      [
        { kind: 'given', on: 1 },
        { kind: 'refused', on: 2 },
        { kind: 'corrected', on: 3, corrects: 2 },
      ],
      'ask',
    ],
  ])('is not allowed by %s', (reason, told, remedy) => {
    expect(ask(told)).toMatchObject(shut(reason, remedy));
  });

  test('is not allowed by a yes to a text that changed materially', () => {
    const changed = timelineOf({}, { from: 5, epoch: 1 });
    expect(ask([{ kind: 'given', on: 1 }], newsByEmail, day(9), changed)).toMatchObject(shut('outdated', 'ask_again'));
    expect(ask([{ kind: 'given', on: 1 }], newsByEmail, justBefore(day(5)), changed)).toMatchObject({ allowed: true });
  });

  test('without a channel is a use of its own, where the purpose has none', () => {
    const told: Told[] = [{ kind: 'given', on: 1, purposeId: 'profile', channel: '*' }];
    expect(ask(told, { purposeId: 'profile' })).toMatchObject({ allowed: true, ground: 'consent' });
    expect(ask(told, { purposeId: 'news' })).toMatchObject(shut('unknown_channel', 'none'));
  });

  test('that is claimed to be necessary carries its standing warning', () => {
    const needed = timelineOf({ purposes: [{ ...news, necessaryForService: { justification: 'x' } }] });
    expect(ask([{ kind: 'given', on: 1 }], newsByEmail, day(9), needed)).toMatchObject({
      allowed: true,
      warnings: ['necessity_claimed'],
    });
    expect(ask([{ kind: 'given', on: 1 }], { ...newsByEmail, to: 'x' }, day(9), needed)).toMatchObject({
      warnings: ['contact_point_unrecorded', 'necessity_claimed'],
    });
  });
});

describe('contract and law', () => {
  test('need somebody who is known; not being told yet warns', () => {
    expect(ask([], repairBySms)).toMatchObject(shut('unknown_subject', 'ask'));
    expect(ask([{ kind: 'refused', on: 1 }], repairBySms)).toEqual({
      allowed: true,
      warnings: ['not_informed'],
      enforced: true,
      ground: 'contract',
      decidedBy: null,
      until: null,
    });
    expect(ask([{ kind: 'set_aside', on: 1 }], repairBySms)).toMatchObject({
      allowed: true,
      warnings: ['not_informed'],
    });
  });

  test('once told, on whatever channel the purpose has, and for use without one', () => {
    const told: Told[] = [{ kind: 'informed', on: 1, purposeId: 'repair', channel: '*' }];
    for (const channel of ['sms', 'phone', '*'] as const) {
      expect(ask(told, { purposeId: 'repair', channel })).toMatchObject({
        allowed: true,
        warnings: [],
        decidedBy: { seq: 1 },
      });
    }
    expect(ask(told, { purposeId: 'repair', channel: 'email' })).toMatchObject(shut('unknown_channel', 'none'));
  });

  test('a telling that was a mistake, or was about something else, is none', () => {
    const told: Told = { kind: 'informed', on: 1, purposeId: 'repair', channel: '*' };
    expect(ask([told, { kind: 'corrected', on: 2, corrects: 1 }], repairBySms)).toMatchObject({
      warnings: ['not_informed'],
    });
    expect(ask([{ ...told, purposeId: 'offers' }], repairBySms)).toMatchObject({ warnings: ['not_informed'] });
  });

  test('are not withdrawn with a consent, but an objection beats them', () => {
    const told: Told[] = [{ kind: 'withdrawn', on: 1, purposeId: 'repair', channel: '*' }];
    expect(ask(told, repairBySms)).toMatchObject({ allowed: true });
    expect(ask([{ kind: 'objected', on: 1, purposeId: 'repair', channel: '*' }], repairBySms)).toMatchObject(
      shut('objected', 'none'),
    );
  });

  test.each(['contract', 'legal_obligation', 'vital_interests', 'public_task'] as const)(
    'the ground is the basis: %s',
    (basis) => {
      const timeline = timelineOf({ purposes: [{ ...repair, basis }] });
      expect(ask([{ kind: 'set_aside', on: 1 }], repairBySms, day(9), timeline)).toMatchObject({ ground: basis });
    },
  );
});

describe('opt-out', () => {
  const told: Told = { kind: 'informed', on: 1, purposeId: 'offers' };

  test('needs that the right to object was told on this channel, and was not used', () => {
    expect(ask([], offersByEmail)).toMatchObject(shut('unknown_subject', 'ask'));
    expect(ask([{ kind: 'set_aside', on: 1 }], offersByEmail)).toMatchObject(shut('not_informed', 'ask'));
    expect(ask([{ ...told, channel: 'sms' }], offersByEmail)).toMatchObject(shut('not_informed', 'ask'));
    expect(ask([told], offersByEmail)).toMatchObject({
      allowed: true,
      ground: 'soft_opt_in',
      decidedBy: { seq: 1 },
      until: null,
    });
    expect(ask([told, { kind: 'objected', on: 2, purposeId: 'offers' }], offersByEmail)).toMatchObject({
      ...shut('objected', 'none'),
      decidedBy: { seq: 2 },
    });
  });

  test('being told again does not undo an objection', () => {
    expect(
      ask(
        [
          { kind: 'objected', on: 1, purposeId: 'offers' },
          { ...told, on: 2 },
        ],
        offersByEmail,
      ),
    ).toMatchObject(shut('objected', 'none'));
  });

  test('a telling that was a mistake is none', () => {
    expect(ask([told, { kind: 'corrected', on: 2, corrects: 1 }], offersByEmail)).toMatchObject(
      shut('not_informed', 'ask'),
    );
  });

  test('without channels it is told once', () => {
    const timeline = timelineOf({ purposes: [{ ...offers, channels: [], basis: 'legitimate_interests' }] });
    expect(ask([{ ...told, channel: '*' }], { purposeId: 'offers' }, day(9), timeline)).toMatchObject({
      allowed: true,
      ground: 'legitimate_interests',
    });
  });
});

describe('what beats every ground', () => {
  const yes: Told[] = [
    { kind: 'given', on: 1 },
    { kind: 'informed', on: 1, purposeId: 'repair', channel: '*' },
    { kind: 'informed', on: 1, purposeId: 'offers' },
  ];
  const all = [newsByEmail, repairBySms, offersByEmail];

  test('a restriction, until it is released', () => {
    for (const question of all) {
      expect(ask([...yes, { kind: 'restricted', on: 2 }], question)).toMatchObject({
        ...shut('restricted', 'wait'),
        decidedBy: null,
      });
      expect(ask([...yes, { kind: 'restricted', on: 2 }, { kind: 'released', on: 3 }], question)).toMatchObject({
        allowed: true,
      });
    }
  });

  test('a suppression of everything, and an objection to everything', () => {
    for (const question of all) {
      for (const kind of ['suppressed', 'objected'] as const) {
        expect(ask([...yes, { kind, on: 2, purposeId: '*', channel: '*' }], question)).toMatchObject({
          ...shut(kind, 'none'),
          decidedBy: { seq: 4 },
        });
      }
    }
  });

  test('an entry that cannot be read', () => {
    const strange: LoggedEvent = { ref: { seq: 9, hash: 'sha256-x' as never }, event: 'unreadable', envelope: 'none' };
    for (const question of all) {
      const fold = foldSubject([...logOf(...yes), strange], day(9));
      expect(gate(fold, plain, question, true)).toMatchObject(shut('unreadable', 'none'));
    }
  });
});

describe('the question itself', () => {
  const yes: Told[] = [{ kind: 'given', on: 1 }];

  test('an unknown purpose, also one that is in force no more or not yet', () => {
    expect(ask(yes, { purposeId: 'nothing', channel: 'email' })).toMatchObject(shut('unknown_purpose', 'none'));
    expect(ask(yes, { purposeId: 'constructor' })).toMatchObject(shut('unknown_purpose', 'none'));
    expect(ask(yes, newsByEmail, day(9), timelineOf({}, { from: 5, purposes: [profile] }))).toMatchObject(
      shut('unknown_purpose', 'none'),
    );
    expect(ask(yes, newsByEmail, day(9), timelineOf({ from: 10 }))).toMatchObject(shut('unknown_purpose', 'none'));
    expect(ask(yes, newsByEmail, day(9), [])).toMatchObject(shut('unknown_purpose', 'none'));
  });

  test('a channel that the purpose does not have in the version in force', () => {
    expect(ask(yes, { purposeId: 'news', channel: 'post' })).toMatchObject(shut('unknown_channel', 'none'));
    const fewer = timelineOf({}, { from: 5, purposes: [{ ...news, channels: ['sms'] }] });
    expect(ask(yes, newsByEmail, day(4), fewer)).toMatchObject({ allowed: true });
    expect(ask(yes, newsByEmail, day(5), fewer)).toMatchObject(shut('unknown_channel', 'none'));
  });

  test('another controller than the one who asked', () => {
    expect(ask(yes, { ...newsByEmail, as: 'acme' })).toMatchObject({ allowed: true });
    expect(ask(yes, { ...newsByEmail, as: 'other' })).toMatchObject(shut('other_controller', 'none'));
    const named = timelineOf({ purposes: [{ ...news, controller: 'other' }] });
    expect(ask(yes, { ...newsByEmail, as: 'other' }, day(9), named)).toMatchObject({ allowed: true });
    expect(ask(yes, { ...newsByEmail, as: 'acme' }, day(9), named)).toMatchObject(shut('other_controller', 'none'));
  });

  test('what is only observed gets the same answer, which then does not bind', () => {
    const fold = foldSubject(logOf({ kind: 'withdrawn', on: 1 }), day(9));
    expect(gate(fold, plain, newsByEmail, false)).toEqual({ ...gate(fold, plain, newsByEmail, true), enforced: false });
    expect(gate(fold, plain, newsByEmail, false)).toMatchObject({ allowed: false, reason: 'withdrawn' });
  });
});
