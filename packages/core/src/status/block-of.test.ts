import { describe, expect, test } from 'vitest';
import { day, logOf, type Told } from '../../fixtures/log-of.js';
import type { ChannelKey } from '../model/channel.js';
import { blockOf } from './block-of.js';
import { foldSubject } from './fold-subject.js';

const block = (told: readonly Told[], purposeId = 'news', channel: ChannelKey = 'email', at = day(9)) =>
  blockOf(foldSubject(logOf(...told), at), purposeId, channel);
const reason = (...parameters: Parameters<typeof block>) => block(...parameters)?.reason ?? 'none';

describe('an objection', () => {
  const objected: Told = { kind: 'objected', on: 2 };

  test('covers its own purpose and channel, from its own instant', () => {
    expect(block([objected])).toMatchObject({ reason: 'objected', ref: { seq: 1 }, since: day(2) });
    expect(reason([objected], 'news', 'sms')).toBe('none');
    expect(reason([objected], 'offers', 'email')).toBe('none');
    expect(reason([objected], 'news', 'email', day(1))).toBe('none');
    expect(reason([objected], 'news', 'email', day(2))).toBe('objected');
  });

  test('may cover every channel of a purpose, or everything', () => {
    expect(reason([{ ...objected, channel: '*' }], 'news', 'sms')).toBe('objected');
    expect(reason([{ ...objected, channel: '*' }], 'offers', 'sms')).toBe('none');
    expect(reason([{ ...objected, channel: '*', purposeId: '*' }], 'offers', 'sms')).toBe('objected');
  });

  test.each(['given', 'renewed'] as const)('is lifted by a later %s to that very purpose and channel only', (kind) => {
    const wide: Told = { ...objected, purposeId: '*', channel: '*' };
    expect(reason([objected, { kind, on: 3 }])).toBe('none');
    expect(reason([wide, { kind, on: 3 }])).toBe('none');
    expect(reason([wide, { kind, on: 3 }], 'news', 'sms')).toBe('objected');
    expect(reason([wide, { kind, on: 3 }], 'offers', 'email')).toBe('objected');
    expect(reason([objected, { kind, on: 3, channel: '*' }])).toBe('objected');
  });

  test('is lifted whatever else was said in between and after', () => {
    const between: Told = { kind: 'requested', on: 3, channel: 'sms' };
    expect(reason([objected, between, { kind: 'given', on: 4 }, { ...between, on: 5 }])).toBe('none');
  });

  test('is not lifted by a yes of the same instant, an earlier one, one written later for earlier, or one that was a mistake', () => {
    expect(reason([objected, { kind: 'given', on: 2 }])).toBe('objected');
    expect(reason([{ kind: 'given', on: 1 }, objected])).toBe('objected');
    expect(reason([objected, { kind: 'given', on: 1, recorded: 5 }])).toBe('objected');
    expect(reason([objected, { kind: 'given', on: 3 }, { kind: 'corrected', on: 4, corrects: 2 }])).toBe('objected');
  });

  test('is not lifted by being told, being asked, or by the controller', () => {
    for (const kind of ['informed', 'requested', 'lifted', 'released'] as const) {
      expect(reason([objected, { kind, on: 3 }])).toBe('objected');
      expect(reason([objected, { kind, on: 3, purposeId: '*', channel: '*' }])).toBe('objected');
    }
  });

  test('holds again when a newer one comes after the yes', () => {
    expect(block([objected, { kind: 'given', on: 3 }, { kind: 'objected', on: 4 }])).toMatchObject({ ref: { seq: 3 } });
  });
});

describe('a suppression', () => {
  const scope = (purposeId: string, channel: string) => ({ purposeId, channel });
  const after = (suppressed: Partial<Told>, lifted: Partial<Told>, purposeId = 'news', channel: ChannelKey = 'email') =>
    reason(
      [
        { kind: 'suppressed', on: 2, ...suppressed },
        { kind: 'lifted', on: 3, ...lifted },
      ],
      purposeId,
      channel,
    );

  test('is not ended by a yes', () => {
    expect(
      reason([
        { kind: 'suppressed', on: 2 },
        { kind: 'given', on: 3 },
      ]),
    ).toBe('suppressed');
  });

  test('is ended by a lift of the same scope or a wider one', () => {
    expect(after({}, {})).toBe('none');
    expect(after(scope('news', '*'), scope('news', '*'))).toBe('none');
    expect(after(scope('*', 'email'), scope('*', 'email'))).toBe('none');
    expect(after(scope('*', '*'), scope('*', '*'))).toBe('none');
    expect(after({}, scope('news', '*'))).toBe('none');
    expect(after({}, scope('*', 'email'))).toBe('none');
    expect(after(scope('news', '*'), scope('*', '*'))).toBe('none');
  });

  test('is ended in the very cell that a narrower lift names, and only there', () => {
    expect(after(scope('*', '*'), {})).toBe('none');
    expect(after(scope('*', '*'), {}, 'news', 'sms')).toBe('suppressed');
    expect(after(scope('*', '*'), {}, 'offers', 'email')).toBe('suppressed');
    expect(after(scope('*', '*'), scope('news', '*'))).toBe('suppressed');
    expect(after(scope('*', '*'), scope('news', '*'), 'news', '*')).toBe('none');
    expect(after(scope('*', '*'), scope('*', 'email'))).toBe('suppressed');
  });

  test('is not ended by a lift of another scope, of the same instant, or of before', () => {
    expect(after({}, scope('news', 'sms'))).toBe('suppressed');
    expect(after({}, scope('offers', '*'))).toBe('suppressed');
    expect(after(scope('news', '*'), scope('*', 'email'))).toBe('suppressed');
    expect(after({}, { on: 2 })).toBe('suppressed');
    expect(after({}, { on: 1, recorded: 3 })).toBe('suppressed');
  });

  test('leaves an objection beside it standing when it ends', () => {
    expect(
      reason([
        { kind: 'objected', on: 1 },
        { kind: 'suppressed', on: 2 },
      ]),
    ).toBe('suppressed');
    expect(
      reason([
        { kind: 'objected', on: 1 },
        { kind: 'suppressed', on: 2 },
        { kind: 'lifted', on: 3 },
      ]),
    ).toBe('objected');
  });
});
