import { expect, test } from 'vitest';
import { cell, found, missed, newsIn, said } from '../../../fixtures/mapper-cells.js';
import { dynamicsConsent } from './dynamics-consent.js';
import { dynamicsContact } from './dynamics-contact.js';

const consent = (record: object) =>
  dynamicsConsent.read({ _msdynmkt_purposeid_value: 'p-1', ...record }, newsIn('p-1', 't-1'));

test.each([
  [534_120_000, 'nothing_said'],
  [534_120_001, 'agreed'],
  [534_120_002, 'refused'],
  ['534120002', 'refused'],
])('the consent %j is "%s"', (msdynmkt_value, says) => {
  expect(said(consent({ msdynmkt_value, msdynmkt_contactpointtype: 534_120_000 }))).toEqual([`news email ${says}`]);
});

test.each([
  [534_120_000, 'email'],
  [534_120_001, 'sms'],
  [534_120_003, 'phone'],
  [534_120_002, '*'],
  [undefined, '*'],
])('the channel %j is "%s"', (msdynmkt_contactpointtype, channel) => {
  expect(said(consent({ msdynmkt_value: 534_120_002, msdynmkt_contactpointtype }))).toEqual([
    `news ${channel} refused`,
  ]);
});

test('a topic is chosen before its purpose; what is not known is named', () => {
  const topic = { _msdynmkt_topicid_value: 't-9', msdynmkt_value: 534_120_001 };
  expect(missed(consent(topic))).toEqual(['msdynmkt_value no_purpose_chosen agreed']);
  expect(found(consent({ msdynmkt_value: 'Opted In', msdynmkt_contactpointtype: 1 }))).toEqual([
    'unknown_value /msdynmkt_value',
    'unknown_value /msdynmkt_contactpointtype',
  ]);
});

test('a record that was switched off takes its yes with it, never its no', () => {
  expect(said(consent({ msdynmkt_value: 534_120_001, statecode: 1 }))).toEqual([]);
  expect(missed(consent({ msdynmkt_value: 534_120_001, statecode: 1 }))).toEqual(['statecode no_such_value 1']);
  expect(said(consent({ msdynmkt_value: 534_120_002, statecode: 1 }))).toEqual(['news * refused']);
});

test.each([
  ['donotbulkemail', 'email'],
  ['donotemail', 'email'],
  ['donotphone', 'phone'],
  ['donotbulkpostalmail', 'post'],
  ['donotpostalmail', 'post'],
  ['donotsendmm', '*'],
])('%s is an objection to "%s", and says nothing while it is false', (field, channel) => {
  expect(said(dynamicsContact.read({ [field]: true }, newsIn(field)))).toEqual([`news ${channel} objected`]);
  expect(dynamicsContact.read({ [field]: false }, newsIn(field))).toEqual({ statements: [], lost: [], findings: [] });
});

test('no fax here', () => {
  expect(missed(dynamicsContact.read({ donotfax: true }, { fields: {} }))).toEqual(['donotfax no_channel true']);
});

test('out: numbers for the consent, flags for the contact', () => {
  const choice = { fields: { 'p-1': { purposeId: 'news', channel: 'sms' } } } as const;
  expect(dynamicsConsent.write([cell('given', 'sms')], choice).records).toEqual([
    { _msdynmkt_purposeid_value: 'p-1', msdynmkt_contactpointtype: 534_120_001, msdynmkt_value: 534_120_001 },
  ]);
  expect(dynamicsContact.write([cell('unknown')], newsIn('donotbulkemail', 'donotphone')).records).toEqual([
    { donotbulkemail: true, donotphone: true },
  ]);
});
