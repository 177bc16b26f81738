import { describe, expect, test } from 'vitest';
import { day, logOf, news, offers, repair, type Told, timelineOf } from '../../fixtures/log-of.js';
import type { GateAnswer, GateReason } from '../model/gate-answer.js';
import type { CellStanding, PillWord, Tone } from '../model/standing.js';
import { cellOf } from './cell-of.js';
import { gateChannels } from './channels-of.js';
import { foldSubject } from './fold-subject.js';
import { gate } from './gate.js';
import { pillOf } from './pill-of.js';
import { purposesInForce } from './policy-timeline.js';
import { toneOf } from './tone-of.js';

const refs = { decidedBy: null, enforced: true };
const yes: GateAnswer = { ...refs, allowed: true, warnings: [], ground: 'consent', until: null };
const untold: GateAnswer = { ...yes, warnings: ['not_informed'], ground: 'contract' };
const no = (reason: GateReason): GateAnswer => ({ ...refs, allowed: false, reason, remedy: 'none' });

const cell = (answer: GateAnswer, more: Partial<CellStanding> = {}): CellStanding => ({
  purposeId: 'news',
  kind: 'consent',
  topic: 'marketing',
  title: 'News',
  channel: 'email',
  status: 'given',
  since: null,
  until: null,
  decidedBy: null,
  proof: null,
  gate: answer,
  tone: toneOf(answer),
  ...more,
});
const sms = { channel: 'sms' } as const;
const told = { ...sms, purposeId: 'other' };
const pill = (...cells: readonly CellStanding[]) => {
  const { tone, word, channels, at } = pillOf('marketing', cells);
  return { tone, word, channels, at };
};

describe('the tone of one cell', () => {
  // Design section 8 and law.md section 3.1, written out.
  const tones: Readonly<Record<GateReason, Tone>> = {
    not_asked: 'nothing',
    unknown: 'nothing',
    not_given: 'nothing',
    unknown_subject: 'nothing',
    not_informed: 'nothing',
    requested: 'waiting',
    deferred: 'waiting',
    expired: 'waiting',
    outdated: 'waiting',
    of_age: 'waiting',
    address_changed: 'waiting',
    refused: 'no',
    withdrawn: 'no',
    objected: 'no',
    stopped: 'blocked',
    invalidated: 'blocked',
    suppressed: 'blocked',
    restricted: 'blocked',
    held: 'blocked',
    removed: 'blocked',
    erased: 'blocked',
    merged: 'blocked',
    unreadable: 'blocked',
    other_controller: 'blocked',
    unknown_purpose: 'blocked',
    unknown_channel: 'blocked',
  };

  test.each(Object.entries(tones) as [GateReason, Tone][])('%s is %s', (reason, tone) => {
    expect(toneOf(no(reason))).toBe(tone);
  });

  test('allowed is ok; allowed and not told yet is informed', () => {
    expect(toneOf(yes)).toBe('ok');
    expect(toneOf({ ...yes, warnings: ['contact_point_unrecorded', 'necessity_claimed'] })).toBe('ok');
    expect(toneOf(untold)).toBe('informed');
  });
});

describe('the word of a pill', () => {
  test.each<[PillWord, ReturnType<typeof pill>, Tone]>([
    ['may_contact', pill(cell(yes), cell(yes, sms)), 'ok'],
    ['only', pill(cell(yes), cell(no('refused'), sms)), 'partly'],
    ['without', pill(cell(yes), cell(yes, sms), cell(no('refused'), { channel: 'phone' })), 'partly'],
    ['some', pill(cell(yes), cell(no('refused'), told)), 'partly'],
    ['not_informed', pill(cell(yes), cell(untold, sms)), 'informed'],
    ['not_informed', pill(cell(no('not_informed'))), 'nothing'],
    ['never_asked', pill(cell(no('not_asked'))), 'nothing'],
    ['never_asked', pill(cell(no('unknown_subject'))), 'nothing'],
    ['asked', pill(cell(no('requested'))), 'waiting'],
    ['asked', pill(cell(no('deferred'))), 'waiting'],
    ['left_empty', pill(cell(no('not_given'))), 'nothing'],
    ['said_no', pill(cell(no('refused'))), 'no'],
    ['withdrawn', pill(cell(no('withdrawn'))), 'no'],
    ['objected', pill(cell(no('objected'))), 'no'],
    ['ask_again', pill(cell(no('outdated'))), 'waiting'],
    ['ask_again', pill(cell(no('of_age'))), 'waiting'],
    ['ask_again', pill(cell(no('address_changed'))), 'waiting'],
    ['ask_again', pill(cell(no('invalidated'))), 'blocked'],
    ['expired', pill(cell(no('expired'))), 'waiting'],
    ['stopped', pill(cell(no('stopped'))), 'blocked'],
    ['unknown', pill(cell(no('unknown'))), 'nothing'],
    ...(['restricted', 'held', 'removed', 'erased'] as const).map(
      (reason): [PillWord, ReturnType<typeof pill>, Tone] => [reason, pill(cell(no(reason))), 'blocked'],
    ),
    ...(['suppressed', 'unreadable', 'other_controller'] as const).map(
      (reason): [PillWord, ReturnType<typeof pill>, Tone] => ['blocked', pill(cell(no(reason))), 'blocked'],
    ),
  ])('%s', (word, found, tone) => {
    expect(found).toMatchObject({ word, tone });
  });

  test('data that may be kept is said so', () => {
    expect(pillOf('data', [cell(yes)])).toMatchObject({ word: 'may_keep', tone: 'ok', topic: 'data' });
  });

  test('some: named by what is fewer to read, and only within one purpose', () => {
    const phone = { channel: 'phone' } as const;
    const post = { channel: 'post' } as const;
    expect(pill(cell(yes), cell(no('refused'), sms))).toMatchObject({ word: 'only', channels: ['email'] });
    expect(pill(cell(no('refused')), cell(yes, sms), cell(no('expired'), phone))).toMatchObject({
      word: 'only',
      channels: ['sms'],
    });
    expect(pill(cell(no('refused')), cell(yes, sms), cell(yes, phone))).toMatchObject({
      word: 'without',
      channels: ['email'],
    });
    const two = pill(cell(yes), cell(yes, sms), cell(no('refused'), phone), cell(no('refused'), post));
    expect(two).toMatchObject({ word: 'some', channels: [], tone: 'partly' });
    expect(pill(cell(yes), cell(no('refused'), told))).toMatchObject({ word: 'some', channels: [] });
  });

  test('none: the strictest cell speaks, wherever it stands', () => {
    const order = [no('stopped'), no('withdrawn'), no('expired'), no('not_asked')] as const;
    const word = ['stopped', 'withdrawn', 'expired', 'never_asked'];
    for (let i = 0; i < order.length; i++) {
      const rest = order.slice(i).map((answer, index) => cell(answer, index === 0 ? {} : sms));
      expect(pill(...rest)).toMatchObject({ word: word[i] });
      expect(pill(...rest.toReversed())).toMatchObject({ word: word[i] });
    }
  });

  test('an end is named by its day; nothing else has one', () => {
    expect(pill(cell(no('expired'), { until: day(3) })).at).toBe(day(3));
    expect(pill(cell(no('outdated'), { until: day(3) })).at).toBe(null);
    expect(pill(cell(yes, { until: day(3) })).at).toBe(null);
  });
});

describe('of a whole log, a pill is', () => {
  const marketing = (...log: readonly Told[]) => {
    const timeline = timelineOf({ purposes: [news, offers, repair] });
    const fold = foldSubject(logOf(...log), day(9));
    const cells = purposesInForce(timeline, day(9))
      .filter(({ purpose }) => purpose.kind !== 'information')
      .flatMap(({ purpose }) =>
        gateChannels(purpose).map((channel) => {
          const answer = gate(fold, timeline, { purposeId: purpose.id, channel }, true);
          return cell(answer, {
            purposeId: purpose.id,
            channel,
            status: cellOf(fold, timeline, purpose, channel).status,
          });
        }),
      );
    return pillOf('marketing', cells);
  };

  test('ok exactly when the gate allows every cell, partly when it allows some', () => {
    const everything: Told[] = [news, offers].flatMap(({ id }) =>
      (['email', 'sms'] as const).map(
        (channel): Told => ({ kind: id === 'news' ? 'given' : 'informed', on: 1, purposeId: id, channel }),
      ),
    );
    expect(marketing(...everything)).toMatchObject({ tone: 'ok', word: 'may_contact' });
    expect(marketing(...everything, { kind: 'withdrawn', on: 2 })).toMatchObject({ tone: 'partly', word: 'some' });
    expect(marketing()).toMatchObject({ tone: 'nothing', word: 'never_asked' });
  });
});
