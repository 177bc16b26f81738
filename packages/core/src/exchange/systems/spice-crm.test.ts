import { expect, test } from 'vitest';
import { cell, found, missed, newsIn, said, shut } from '../../../fixtures/mapper-cells.js';
import { spiceCrm } from './spice-crm.js';

const choice = newsIn('gdpr_marketing_agreement');
const read = (record: unknown) => spiceCrm.read(record, choice);

test.each([
  ['g', 'agreed'],
  ['r', 'refused'],
  ['', 'nothing_said'],
  [null, 'nothing_said'],
  [true, 'agreed'],
  ['1', 'agreed'],
  [1, 'agreed'],
  [false, 'unknown'],
  ['0', 'unknown'],
  [0, 'unknown'],
])('the agreement to marketing %j is "%s"', (value, says) => {
  const reading = read({ id: '7f', gdpr_marketing_agreement: value, gdpr_marketing_source: 'a report of the fair' });
  expect(reading).toEqual({
    statements: [{ purposeId: 'news', channel: '*', says, source: 'a report of the fair', recordId: '7f' }],
    lost: [],
    findings: [],
  });
});

test.each(['granted', 'Zgoda wyrażona', 'refused', 'G', 'yes'])('a label is no code: %j', (value) => {
  expect(read({ gdpr_marketing_agreement: value })).toMatchObject({ statements: [] });
  expect(found(read({ gdpr_marketing_agreement: value }))).toEqual(['unknown_value /gdpr_marketing_agreement']);
});

test('a value of another type is named and left out', () => {
  expect(found(read({ gdpr_marketing_agreement: ['g'] }))).toEqual(['wrong_type /gdpr_marketing_agreement']);
  expect(found(read({ gdpr_marketing_agreement: 'g', gdpr_marketing_source: {} }))).toEqual([
    'wrong_type /gdpr_marketing_source',
  ]);
  expect(found(read([]))).toEqual(['wrong_type ']);
});

test('the agreement to keeping data is no consent, unless the host says which one it is', () => {
  const record = { gdpr_data_agreement: true, gdpr_data_source: 'paper form' };
  expect(said(read(record))).toEqual([]);
  expect(missed(read(record))).toEqual(['gdpr_data_agreement not_a_consent paper form']);
  const asked = newsIn('gdpr_data_agreement');
  expect(said(spiceCrm.read(record, asked))).toEqual(['news * agreed']);
  expect(said(spiceCrm.read({ gdpr_data_agreement: '0' }, asked))).toEqual(['news * unknown']);
});

test('a field that nobody chose a purpose for says so', () => {
  expect(missed(spiceCrm.read({ gdpr_marketing_agreement: 'r' }, { fields: {} }))).toEqual([
    'gdpr_marketing_agreement no_purpose_chosen refused',
  ]);
});

const written = (...cells: Parameters<typeof spiceCrm.write>[0]) => spiceCrm.write(cells, choice);

test('out: withdrawn is r, never empty; expired and outdated are empty, never g', () => {
  const value = (status: Parameters<typeof cell>[0]) => written(cell(status)).records[0]?.gdpr_marketing_agreement;
  expect(value('given')).toBe('g');
  for (const status of ['refused', 'withdrawn', 'objected'] as const) expect(value(status)).toBe('r');
  for (const status of ['expired', 'outdated', 'unknown', 'not_given', 'not_asked'] as const)
    expect(value(status)).toBe('');
});

test('out: one field for two channels takes the stricter, and says what it lost', () => {
  const { records, lost } = written(cell('given'), cell('withdrawn', 'sms'));
  expect(records).toEqual([{ gdpr_marketing_agreement: 'r' }]);
  expect(missed({ lost })).toEqual([
    'gdpr_marketing_agreement no_such_value given',
    'gdpr_marketing_agreement no_such_value withdrawn',
    'gdpr_marketing_agreement no_channel email, sms',
    'gdpr_marketing_agreement no_date 2026-03-04T10:00:00.000Z',
    'gdpr_marketing_agreement no_history',
  ]);
});

test('out: a yes that the gate does not let through is none', () => {
  const value = (reason: Parameters<typeof shut>[0]) => written(cell('given', 'email', shut(reason))).records;
  expect(value('suppressed')).toEqual([{ gdpr_marketing_agreement: 'r' }]);
  expect(value('restricted')).toEqual([{ gdpr_marketing_agreement: '' }]);
  expect(value('address_changed')).toEqual([{ gdpr_marketing_agreement: '' }]);
});

test('out: a purpose that is not in force has said nothing', () => {
  expect(written()).toEqual({ records: [{ gdpr_marketing_agreement: '' }], lost: [] });
});
