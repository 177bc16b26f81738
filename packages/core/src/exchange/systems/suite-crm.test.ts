import { expect, test } from 'vitest';
import { cell, found, missed, newsIn, said } from '../../../fixtures/mapper-cells.js';
import { suiteCrmAddress } from './suite-crm-address.js';
import { suiteCrmPerson } from './suite-crm-person.js';

const person = (record: object) => suiteCrmPerson.read(record, newsIn('lawful_basis'));
const address = (record: object, more: object = {}) =>
  suiteCrmAddress.read(record, { ...newsIn('confirm_opt_in'), ...more });

test.each([
  ['', ['news * nothing_said']],
  [null, ['news * nothing_said']],
  ['^consent^', ['news * agreed']],
  ['consent', ['news * agreed']],
  ['^withdrawn^', ['news * withdrawn']],
  ['^consent^,^contract^', ['news * agreed']],
  ['^contract^', []],
  ['^legal_obligation^,^public_interest^', []],
  ['^legitimate_interest^,^protection_of_interest^', []],
])('the lawful basis %j', (value, statements) => {
  expect(said(person({ lawful_basis: value }))).toEqual(statements);
});

test('consent and withdrawn at once: the withdrawal stands, and the finding names both', () => {
  const reading = person({ lawful_basis: '^consent^,^withdrawn^' });
  expect(said(reading)).toEqual(['news * withdrawn']);
  expect(reading.findings).toMatchObject([
    { code: 'contradiction', path: '/lawful_basis', params: { says: 'agreed', stands: 'withdrawn' } },
  ]);
});

test('what rests on something else, and a day of review, are lost aloud', () => {
  expect(missed(person({ lawful_basis: '^contract^', date_reviewed: '2024-05-03' }))).toEqual([
    'date_reviewed no_zone 2024-05-03',
    'lawful_basis not_a_consent contract',
  ]);
  expect(found(person({ lawful_basis: '^Consent^' }))).toEqual(['unknown_value /lawful_basis']);
});

test.each([
  ['not-opt-in', 'nothing_said'],
  ['opt-in', 'agreed'],
  ['confirmed-opt-in', 'agreed'],
])('the opt-in %j of an address is "%s"', (value, says) => {
  expect(said(address({ confirm_opt_in: value, opt_out: '0' }))).toEqual([`news email ${says}`]);
});

test('an opt-out beats the opt-in of the same address, though nobody chose a purpose for it', () => {
  const reading = address({ confirm_opt_in: 'confirmed-opt-in', opt_out: 1 });
  expect(said(reading)).toEqual(['news email objected']);
  expect(found(reading)).toEqual(['contradiction /confirm_opt_in']);
});

test('a time without a zone is kept out, unless the host says that it is UTC', () => {
  const record = { confirm_opt_in: 'confirmed-opt-in', confirm_opt_in_date: '2024-05-03 08:15:00' };
  const kept = address(record);
  expect(kept.statements).toEqual([{ purposeId: 'news', channel: 'email', says: 'agreed' }]);
  expect(found(kept)).toEqual(['bad_instant /confirm_opt_in_date']);
  expect(missed(kept)).toEqual(['confirm_opt_in_date no_zone 2024-05-03 08:15:00']);
  const at = '2024-05-03T08:15:00.000Z';
  expect(address(record, { timesWithoutZone: 'utc' }).statements).toMatchObject([{ at, confirmedAt: at }]);
});

test('out: an address has both fields, and a yes without a link is not written as a confirmed one', () => {
  const written = (status: Parameters<typeof cell>[0]) =>
    suiteCrmAddress.write([cell(status)], newsIn('confirm_opt_in')).records;
  expect(written('given')).toEqual([{ opt_out: false, confirm_opt_in: 'opt-in' }]);
  expect(written('withdrawn')).toEqual([{ opt_out: true, confirm_opt_in: 'not-opt-in' }]);
  expect(written('expired')).toEqual([{ opt_out: false, confirm_opt_in: 'not-opt-in' }]);
});
