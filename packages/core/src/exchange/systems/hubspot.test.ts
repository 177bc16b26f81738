import { expect, test } from 'vitest';
import { cell, found, missed, newsIn, said } from '../../../fixtures/mapper-cells.js';
import { hubspotContact } from './hubspot-contact.js';
import { hubspotSubscription } from './hubspot-subscription.js';

const subscription = (record: object) => hubspotSubscription.read({ subscriptionId: 123, ...record }, newsIn('123'));
const contact = (record: object, ...fields: string[]) => hubspotContact.read(record, newsIn(...fields));

test.each([
  ['SUBSCRIBED', 'agreed'],
  ['UNSUBSCRIBED', 'withdrawn'],
  ['NOT_SPECIFIED', 'nothing_said'],
  ['NOT_SUBSCRIBED', 'unknown'],
])('the status %j is "%s"', (status, says) => {
  expect(said(subscription({ status, channel: 'EMAIL' }))).toEqual([`news email ${says}`]);
});

test.each([
  ['CONSENT_WITH_NOTICE', ['news email agreed']],
  [undefined, ['news email agreed']],
  ['PROCESS_AND_STORE', []],
  ['NON_GDPR', []],
  ['LEGITIMATE_INTEREST_CLIENT', []],
  ['LEGITIMATE_INTEREST_OTHER', []],
  ['LEGITIMATE_INTEREST_PQL', []],
  ['PERFORMANCE_OF_CONTRACT', []],
])('subscribed on the basis %j', (legalBasis, statements) => {
  expect(said(subscription({ status: 'SUBSCRIBED', channel: 'EMAIL', legalBasis }))).toEqual(statements);
});

test('a no stands on whatever basis', () => {
  expect(said(subscription({ status: 'UNSUBSCRIBED', legalBasis: 'NON_GDPR' }))).toEqual(['news * withdrawn']);
});

test('the time, the explanation and the channel come along', () => {
  const record = { status: 'SUBSCRIBED', timestamp: '2024-11-07T05:31:56Z', legalBasisExplanation: 'the web shop' };
  expect(subscription({ ...record, channel: 'WHATSAPP' }).statements).toEqual([
    {
      purposeId: 'news',
      channel: 'messaging',
      says: 'agreed',
      at: '2024-11-07T05:31:56.000Z',
      source: 'the web shop',
      recordId: '123',
    },
  ]);
});

test('what is not known is named', () => {
  expect(found(subscription({ status: 'subscribed', channel: 'FAX' }))).toEqual([
    'unknown_value /status',
    'unknown_value /channel',
  ]);
  expect(missed(hubspotSubscription.read({ subscriptionId: 9, status: 'UNSUBSCRIBED' }, { fields: {} }))).toEqual([
    'status no_purpose_chosen withdrawn',
  ]);
});

test.each([
  ['true', ['news email objected']],
  [true, ['news email objected']],
  ['false', []],
  ['', []],
  [null, []],
])('out of all e-mail: %j', (hs_email_optout, statements) => {
  expect(said(contact({ hs_email_optout }, 'hs_email_optout'))).toEqual(statements);
});

test('the legal basis of a contact is about keeping the data', () => {
  const record = { hs_legal_basis: 'Freely given consent from contact;Legitimate interest – existing customer' };
  expect(missed(contact(record))).toEqual([
    'hs_legal_basis not_a_consent Freely given consent from contact',
    'hs_legal_basis not_a_consent Legitimate interest – existing customer',
  ]);
  expect(said(contact(record, 'hs_legal_basis'))).toEqual(['news * agreed']);
  expect(found(contact({ hs_legal_basis: 'Art. 6' }))).toEqual(['unknown_value /hs_legal_basis']);
});

test('out: a subscription takes the three words, and a basis only with a yes', () => {
  const written = (status: Parameters<typeof cell>[0]) =>
    hubspotSubscription.write([cell(status)], newsIn('123')).records;
  const to = { subscriptionId: '123', channel: 'EMAIL' };
  expect(written('given')).toEqual([{ ...to, statusState: 'SUBSCRIBED', legalBasis: 'CONSENT_WITH_NOTICE' }]);
  expect(written('objected')).toEqual([{ ...to, statusState: 'UNSUBSCRIBED' }]);
  expect(written('outdated')).toEqual([{ ...to, statusState: 'NOT_SPECIFIED' }]);
});
