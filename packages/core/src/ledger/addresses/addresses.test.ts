import { beforeEach, expect, test } from 'vitest';
import {
  clerk,
  failure,
  person,
  submissionOf,
  type TestLedger,
  testLedger,
  yes,
} from '../../../fixtures/ledger-under-test.js';
import type { AddressMeasure } from '../../model/address-measure.js';

const KEY = 'a key for addresses, 32 characters and more';
const DAY = 86_400_000;
const email = 'Maria@Mail.example';
let under: TestLedger;

beforeEach(() => {
  under = testLedger({ addressKey: KEY });
});

let made = 0;
const measure = (measures: readonly AddressMeasure[], address = email) =>
  under.as(clerk).measureAddress({ address, id: `address-${String(++made).padStart(22, '0')}`, measures });
const stop: AddressMeasure = { kind: 'suppressed', reason: 'asked by letter' };
const sayYes = async (subjectId: string, address = email) => {
  const mine = under.as(person);
  const submission = submissionOf(await mine.form({ subjectId }), [yes('news', 'email')]);
  return mine.submit({ subjectId, submission, contactPoints: { email: address } });
};
const mayWrite = (subjectId: string, to?: string, purposeId = 'news') =>
  under.as(clerk).mayContact({ subjectId, purposeId, channel: 'email', ...(to === undefined ? {} : { to }) });

test('a suppressed address is left alone, whoever has it and however it is spelt', async () => {
  await sayYes('c-1');
  await sayYes('c-2');
  under.clock.now += DAY;
  expect(await measure([stop])).toEqual({ outcome: 'recorded' });
  for (const subjectId of ['c-1', 'c-2'])
    for (const to of [email, 'maria@mail.example', ' MARIA@MAIL.EXAMPLE '])
      expect(await mayWrite(subjectId, to)).toMatchObject({ allowed: false, reason: 'suppressed' });
  expect(await mayWrite('c-1', email, 'repair-messages')).toMatchObject({ allowed: false, reason: 'suppressed' });
});

test('another address is not', async () => {
  await sayYes('c-1', 'anna@mail.example');
  await measure([stop]);
  expect(await mayWrite('c-1', 'anna@mail.example')).toMatchObject({ allowed: true });
});

test('a later yes for this address holds there and there only', async () => {
  await measure([stop]);
  under.clock.now += DAY;
  await sayYes('c-1');
  await sayYes('c-2', 'anna@mail.example');
  expect(await mayWrite('c-1', email)).toMatchObject({ allowed: true });
  expect(await mayWrite('c-1', email, 'repair-messages')).toMatchObject({ allowed: false, reason: 'suppressed' });
  expect(await mayWrite('c-2', email)).toMatchObject({ allowed: false });
});

test('lifting it opens what else allows', async () => {
  await sayYes('c-1');
  await measure([stop]);
  under.clock.now += DAY;
  await measure([{ kind: 'lifted', reason: 'asked by phone' }]);
  expect(await mayWrite('c-1', email)).toMatchObject({ allowed: true });
});

test('what stands is told, with why and by whom, and is gone once it is lifted', async () => {
  const blocks = (address = email) => under.as(clerk).addressBlocks(address);
  expect(await blocks()).toEqual([]);
  await measure([{ ...stop, channel: 'email' }]);
  await measure([stop]);
  under.clock.now += DAY;
  await measure([{ ...stop, reason: 'asked again' }]);
  const by = clerk.name;
  expect(await blocks(' MARIA@mail.example')).toEqual([
    { purposeId: '*', channel: '*', since: '2026-11-03T09:00:00.000Z', reason: 'asked again', by },
  ]);
  expect(await blocks('anna@mail.example')).toEqual([]);
  under.clock.now += DAY;
  await measure([{ kind: 'lifted', reason: 'asked by phone' }]);
  expect(await blocks()).toEqual([]);
  expect(await failure(under.as(person).addressBlocks(email))).toMatchObject({ code: 'forbidden' });
  expect(await failure(testLedger().as(clerk).addressBlocks(email))).toMatchObject({ code: 'unsupported' });
});

test('the address itself is in no log', async () => {
  await measure([stop]);
  const ids = (await under.store.scan?.('default', { after: '', limit: 100 })) ?? [];
  expect(ids.filter((id) => id.startsWith('~address:'))).toHaveLength(1);
  const pages = await Promise.all(
    ids.map((subject) => under.store.read({ tenant: 'default', subject }, { after: 0, limit: 100 })),
  );
  expect(JSON.stringify([ids, pages])).not.toMatch(/maria/i);
  expect(await under.as(clerk).verify()).toMatchObject({ ok: true });
});

test('it is done by staff, with a key, for an address, and sending it again changes nothing', async () => {
  const input = { address: email, id: 'x'.repeat(22), measures: [stop] };
  expect(await failure(under.as(person).measureAddress(input))).toMatchObject({ code: 'forbidden' });
  expect(await failure(testLedger().as(clerk).measureAddress(input))).toMatchObject({ code: 'unsupported' });
  expect(await failure(measure([stop], ' '))).toMatchObject({ findings: ['address_missing /address'] });
  expect(await failure(measure([{ kind: 'stopped' as 'suppressed', reason: 'x' }]))).toMatchObject({
    findings: ['wrong_value /measures/0/kind'],
  });
  await under.as(clerk).measureAddress(input);
  expect(await under.as(clerk).measureAddress(input)).toEqual({ outcome: 'unchanged' });
});
