import { describe, expect, test } from 'vitest';
import { day, logOf, type Told, timelineOf } from '../../fixtures/log-of.js';
import { foldSubject } from './fold-subject.js';
import { gate } from './gate.js';
import { normaliseAddress } from './normalise-address.js';

const OLD = 'eva@old.example';
const NEW = 'eva@new.example';

const ask = (told: readonly Told[], to?: string, at: string = day(9)) =>
  gate(
    foldSubject(logOf(...told), at),
    timelineOf({}),
    { purposeId: 'news', channel: 'email', ...(to === undefined ? {} : { to }) },
    true,
  );

const given: Told = { kind: 'given', on: 1, contactPoint: OLD };
const unrecorded: Told = { kind: 'given', on: 1 };
const changed = (meaning: 'typing_error' | 'new_address' | 'never_theirs', more: Partial<Told> = {}): Told => ({
  kind: 'contact_point_changed',
  on: 3,
  purposeId: '*',
  meaning,
  affects: [1],
  contactPoint: NEW,
  ...more,
});
const confirm = { allowed: false, reason: 'address_changed', remedy: 'confirm_address', decidedBy: { seq: 1 } };
const open = { allowed: true, warnings: [] };

describe('the address about to be used', () => {
  test('is compared with the one the yes was for', () => {
    expect(ask([given], OLD)).toMatchObject(open);
    expect(ask([given], ' EVA@old.example ')).toMatchObject(open);
    expect(ask([given], NEW)).toMatchObject(confirm);
    expect(ask([given])).toMatchObject(open);
  });

  test('is not compared where none was recorded, and the answer warns', () => {
    expect(ask([unrecorded], NEW)).toMatchObject({ allowed: true, warnings: ['contact_point_unrecorded'] });
    expect(ask([unrecorded])).toMatchObject(open);
  });

  test('is not looked at before there is a yes', () => {
    expect(ask([{ kind: 'refused', on: 1 }], NEW)).toMatchObject({ reason: 'refused' });
  });
});

describe('a changed address', () => {
  test('that was a typing error carries over', () => {
    expect(ask([given, changed('typing_error')])).toMatchObject(open);
    expect(ask([given, changed('typing_error')], NEW)).toMatchObject(open);
    expect(ask([given, changed('typing_error')], OLD)).toMatchObject(confirm);
    expect(ask([unrecorded, changed('typing_error')], NEW)).toMatchObject(open);
  });

  test('that is a new one is asked again', () => {
    expect(ask([given, changed('new_address')])).toMatchObject(confirm);
    expect(ask([given, changed('new_address')], NEW)).toMatchObject(confirm);
    expect(ask([unrecorded, changed('new_address')])).toMatchObject(confirm);
    expect(ask([unrecorded, changed('new_address')], NEW)).toMatchObject(confirm);
  });

  test('that never was theirs voids the yes', () => {
    expect(ask([given, changed('never_theirs')])).toMatchObject({ allowed: false, reason: 'not_asked' });
    expect(ask([given, changed('never_theirs')], undefined, day(2))).toMatchObject({ allowed: false });
  });

  test('counts from when it happened, and only for the answers it names', () => {
    expect(ask([given, changed('new_address')], undefined, day(2))).toMatchObject(open);
    expect(ask([given, changed('new_address', { affects: [2] })])).toMatchObject(open);
    expect(ask([given, changed('new_address', { affects: [] })])).toMatchObject(open);
  });

  test('is settled by a new yes', () => {
    expect(ask([given, changed('new_address'), { kind: 'renewed', on: 4, contactPoint: NEW }], NEW)).toMatchObject(
      open,
    );
  });

  test('twice mistyped ends at the last spelling', () => {
    const last = 'eva@last.example';
    expect(
      ask([given, changed('typing_error'), changed('typing_error', { on: 4, contactPoint: last })], last),
    ).toMatchObject(open);
  });
});

test.each([
  ['Eva@X.example', ' eva@x.EXAMPLE '],
  ['+43 732 123-456', '+43732123456'],
  ['+43 (732) 123/456', '+43.732.123.456'],
  ['Landstraße  1,\n4020 Linz', 'landstraße 1, 4020 linz'],
])('%s and %s are one address', (a, b) => {
  expect(normaliseAddress(a)).toBe(normaliseAddress(b));
});

test.each([
  ['eva@x.example', 'eva@y.example'],
  ['e.va@x.example', 'eva@x.example'],
  ['+43732123456', '43732123456'],
  ['Landstraße 1', 'Landstraße1'],
])('%s and %s are two', (a, b) => {
  expect(normaliseAddress(a)).not.toBe(normaliseAddress(b));
});
