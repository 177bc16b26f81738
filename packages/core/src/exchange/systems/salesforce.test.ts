import { expect, test } from 'vitest';
import { cell, found, missed, newsIn, said, since } from '../../../fixtures/mapper-cells.js';
import { salesforceConsent } from './salesforce-consent.js';
import { salesforceIndividual } from './salesforce-individual.js';

const consent = (record: object) => salesforceConsent.read({ DataUsePurposeId: '0ZW1', ...record }, newsIn('0ZW1'));

test.each([
  ['NotSeen', 'nothing_said'],
  ['Seen', 'nothing_said'],
  ['OptIn', 'agreed'],
  ['OptInPending', 'nothing_said'],
  ['OptOut', 'refused'],
])('the status %j is "%s"', (PrivacyConsentStatus, says) => {
  expect(said(consent({ PrivacyConsentStatus, ContactPointType: 'Email' }))).toEqual([`news email ${says}`]);
});

test.each([
  ['Email', 'email'],
  ['MailingAddress', 'post'],
  ['Phone', 'phone'],
  ['Social', 'messaging'],
  ['Web', '*'],
  [undefined, '*'],
])('the contact point type %j is the channel "%s"', (ContactPointType, channel) => {
  expect(said(consent({ PrivacyConsentStatus: 'OptOut', ContactPointType }))).toEqual([`news ${channel} refused`]);
});

test('the host’s channel stands over theirs, and a type without one is lost aloud', () => {
  const sms = { fields: { '0ZW1': { purposeId: 'news', channel: 'sms' } } } as const;
  const record = { DataUsePurposeId: '0ZW1', PrivacyConsentStatus: 'OptIn' };
  expect(said(salesforceConsent.read({ ...record, ContactPointType: 'Phone' }, sms))).toEqual(['news sms agreed']);
  expect(missed(consent({ PrivacyConsentStatus: 'OptIn', ContactPointType: 'Web' }))).toEqual([
    'ContactPointType no_channel Web',
  ]);
});

test('a yes counts from the later of two dates and ends; a no counts from the earlier and does not', () => {
  const dates = {
    CaptureDate: '2026-01-05T12:34:56.000+0000',
    EffectiveFrom: '2026-02-01T01:00:00+01:00',
    EffectiveTo: '2027-02-01T00:00:00Z',
    DoubleConsentCaptureDate: '2026-01-06T00:00:00Z',
  };
  const [yes] = consent({ PrivacyConsentStatus: 'OptIn', Id: '0YW', CaptureSource: 'web form', ...dates }).statements;
  expect(yes).toEqual({
    purposeId: 'news',
    channel: '*',
    says: 'agreed',
    at: '2026-02-01T00:00:00.000Z',
    until: '2027-02-01T00:00:00.000Z',
    confirmedAt: '2026-01-06T00:00:00.000Z',
    source: 'web form',
    recordId: '0YW',
  });
  const [no] = consent({ PrivacyConsentStatus: 'OptOut', ...dates }).statements;
  expect(no).toEqual({ purposeId: 'news', channel: '*', says: 'refused', at: '2026-01-05T12:34:56.000Z' });
});

test('times that are none are named and left out', () => {
  const reading = consent({ PrivacyConsentStatus: 'OptIn', CaptureDate: '2026-02-31', EffectiveTo: 'soon' });
  expect(found(reading)).toEqual(['bad_instant /CaptureDate', 'bad_instant /EffectiveTo']);
  expect(reading.statements).toEqual([{ purposeId: 'news', channel: '*', says: 'agreed' }]);
});

test('an opt-out of an individual is an objection, its absence says nothing', () => {
  const read = (record: object) =>
    salesforceIndividual.read(record, newsIn('HasOptedOutSolicit', 'HasOptedOutOfEmail'));
  expect(said(read({ HasOptedOutSolicit: true }))).toEqual(['news * objected']);
  expect(said(read({ HasOptedOutOfEmail: true }))).toEqual(['news email objected']);
  expect(said(read({ HasOptedOutSolicit: false, HasOptedOutOfEmail: false }))).toEqual([]);
  expect(missed(read({ HasOptedOutTracking: true, ShouldForget: true }))).toEqual([
    'HasOptedOutTracking no_purpose_chosen objected',
    'ShouldForget other_right true',
  ]);
});

test('out: a record for each choice, with its date', () => {
  const choice = { fields: { '0ZW1': { purposeId: 'news', channel: 'email' } } } as const;
  const to = { DataUsePurposeId: '0ZW1', ContactPointType: 'Email', CaptureDate: since, EffectiveFrom: since };
  expect(salesforceConsent.write([cell('withdrawn'), cell('given', 'sms')], choice)).toEqual({
    records: [{ ...to, PrivacyConsentStatus: 'OptOut' }],
    lost: [
      { field: 'PrivacyConsentStatus', why: 'no_such_value', value: 'withdrawn' },
      { field: 'PrivacyConsentStatus', why: 'no_history' },
    ],
  });
});

test('out: only a yes opens a flag that lets senders through', () => {
  const written = (status: Parameters<typeof cell>[0]) =>
    salesforceIndividual.write([cell(status)], newsIn('HasOptedOutSolicit')).records;
  expect(written('given')).toEqual([{ HasOptedOutSolicit: false }]);
  expect(written('not_asked')).toEqual([{ HasOptedOutSolicit: true }]);
});
