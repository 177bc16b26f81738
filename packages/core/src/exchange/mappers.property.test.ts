import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cell, everyStatus, newsIn, shut } from '../../fixtures/mapper-cells.js';
import { answerInThree } from '../status/answer-in-three.js';
import type { Mapper, WritableMapper } from './mapper.js';
import { dynamicsConsent } from './systems/dynamics-consent.js';
import { dynamicsContact } from './systems/dynamics-contact.js';
import { hubspotContact } from './systems/hubspot-contact.js';
import { hubspotSubscription } from './systems/hubspot-subscription.js';
import { salesforceConsent } from './systems/salesforce-consent.js';
import { salesforceIndividual } from './systems/salesforce-individual.js';
import { spiceCrm } from './systems/spice-crm.js';
import { suiteCrmAddress } from './systems/suite-crm-address.js';
import { suiteCrmPerson } from './systems/suite-crm-person.js';
import { triStateField } from './tri-state-field.js';

const marketing = triStateField({ agreed: 'g', refused: 'r', nothing: '' });

/** Each with the key that it is chosen by, and how what was written is read again. */
const writable: readonly (readonly [string, WritableMapper, string, Readonly<Record<string, string>>])[] = [
  ['tri-state', marketing, 'marketing', {}],
  ['SpiceCRM', spiceCrm, 'gdpr_marketing_agreement', {}],
  ['SuiteCRM', suiteCrmAddress, 'confirm_opt_in', {}],
  ['HubSpot', hubspotSubscription, '123', { statusState: 'status' }],
  ['Salesforce', salesforceConsent, '0ZW1', {}],
  ['Salesforce individual', salesforceIndividual, 'HasOptedOutSolicit', {}],
  ['Dynamics', dynamicsConsent, 'p-1', {}],
  ['Dynamics contact', dynamicsContact, 'donotbulkemail', {}],
];

const everyMapper: readonly Mapper[] = [...writable.map(([, mapper]) => mapper), hubspotContact, suiteCrmPerson];

const gates = [undefined, 'objected', 'suppressed', 'restricted', 'address_changed'] as const;

const cells = fc.array(
  fc.record({
    status: fc.constantFrom(...everyStatus),
    channel: fc.constantFrom('email' as const, 'sms' as const, '*' as const),
    reason: fc.constantFrom(...gates),
  }),
  { minLength: 1, maxLength: 4 },
);

test.each(writable)('%s: out and in again turns no no into a yes, and no silence either', (_, mapper, key, renamed) => {
  const choice = newsIn(key);
  fc.assert(
    fc.property(cells, (drawn) => {
      const given = drawn.map(({ status, channel, reason }) =>
        reason === undefined ? cell(status, channel) : cell(status, channel, shut(reason)),
      );
      const answers = given.map(({ status, gate }) => answerInThree(status, gate));
      const back = mapper.write(given, choice).records.flatMap((record) => {
        const entries = Object.entries(record).map(([field, value]) => [renamed[field] ?? field, value] as const);
        const reading = mapper.read(Object.fromEntries(entries), choice);
        expect(reading.findings).toEqual([]);
        return reading.statements;
      });
      const yes = back.some(({ says }) => says === 'agreed');
      const no = back.some(({ says }) => ['refused', 'withdrawn', 'objected'].includes(says));
      if (yes) expect(answers.every((answer) => answer === 'agreed')).toBe(true);
      if (answers.includes('refused')) expect(no).toBe(true);
    }),
  );
});

test('no record makes a mapper throw, and all that it says is about a purpose that was chosen', () => {
  const fields = [
    'gdpr_marketing_agreement',
    'gdpr_data_agreement',
    'lawful_basis',
    'confirm_opt_in',
    'opt_out',
    'confirm_opt_in_date',
    'hs_legal_basis',
    'hs_email_optout',
    'status',
    'channel',
    'PrivacyConsentStatus',
    'CaptureDate',
    'HasOptedOutSolicit',
    'msdynmkt_value',
    'donotbulkemail',
    'marketing',
    '__proto__',
  ];
  const anything = fc.oneof(
    fc.anything(),
    fc.constantFrom('g', 'r', '', '1', 'SUBSCRIBED', 'OptIn', '534120001', 'constructor'),
  );
  const record = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...fields), anything));
  const choice = newsIn(...fields);
  fc.assert(
    fc.property(record, fc.constantFrom(...everyMapper), (given, mapper) => {
      const reading = mapper.read(given, choice);
      expect(reading.statements.every(({ purposeId }) => purposeId === 'news')).toBe(true);
      expect(mapper.read(given, { fields: {} }).statements).toEqual([]);
    }),
  );
});
