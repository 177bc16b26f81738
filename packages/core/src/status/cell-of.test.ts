import { describe, expect, test } from 'vitest';
import { day, logOf, news, offers, repair, type Told, timelineOf } from '../../fixtures/log-of.js';
import type { ChannelKey } from '../model/channel.js';
import type { Purpose } from '../model/policy.js';
import { cellOf } from './cell-of.js';
import { foldSubject } from './fold-subject.js';

const cell = (purpose: Purpose, channel: ChannelKey, ...told: readonly Told[]) =>
  cellOf(foldSubject(logOf(...told), day(9)), timelineOf({}), purpose, channel);

describe('what may be done until they object', () => {
  const told: Told = { kind: 'informed', on: 1, purposeId: 'offers' };
  const objected: Told = { kind: 'objected', on: 2, purposeId: 'offers' };

  test('is open once told, by the last telling, on that channel', () => {
    expect(cell(offers, 'email')).toMatchObject({ status: 'not_informed', since: null, decidedBy: null });
    expect(cell(offers, 'email', told, { ...told, on: 3 })).toMatchObject({
      status: 'open',
      since: day(3),
      decidedBy: { seq: 2 },
      grant: null,
    });
    expect(cell(offers, 'sms', told)).toMatchObject({ status: 'not_informed' });
  });

  test('is objected to, also before it was told, by the entry that says so', () => {
    expect(cell(offers, 'email', told, objected)).toMatchObject({
      status: 'objected',
      since: day(2),
      decidedBy: { seq: 2 },
    });
    expect(cell(offers, 'email', objected)).toMatchObject({ status: 'objected' });
    expect(cell(offers, 'sms', { ...told, channel: 'sms' }, objected)).toMatchObject({ status: 'open' });
  });

  test('is not objected to by a suppression, and a later suppression does not hide an objection', () => {
    const suppressed: Told = { kind: 'suppressed', on: 3, purposeId: '*', channel: '*' };
    expect(cell(offers, 'email', told, suppressed)).toMatchObject({ status: 'open', decidedBy: { seq: 1 } });
    expect(cell(offers, 'email', told, objected, suppressed)).toMatchObject({
      status: 'objected',
      decidedBy: { seq: 2 },
    });
  });
});

describe('what is told', () => {
  const told: Told = { kind: 'informed', on: 1, purposeId: 'repair', channel: '*' };

  test('is told once, whatever the channel', () => {
    expect(cell(repair, 'sms', told)).toMatchObject({
      status: 'informed',
      channel: 'sms',
      since: day(1),
      decidedBy: { seq: 1 },
    });
    expect(cell(repair, '*', told)).toMatchObject({ status: 'informed' });
    expect(cell(repair, 'sms')).toMatchObject({ status: 'not_informed' });
  });

  test('stays told when they object: the objection is a block of its own', () => {
    expect(cell(repair, 'sms', told, { kind: 'objected', on: 2, purposeId: 'repair', channel: '*' })).toMatchObject({
      status: 'informed',
    });
  });
});

test('what is asked has its own fold', () => {
  expect(cell(news, 'email', { kind: 'given', on: 1 })).toMatchObject({ status: 'given', grant: { epoch: 0 } });
});
