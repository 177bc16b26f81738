import type { Mapper } from './mapper.js';
import { dynamicsConsent } from './systems/dynamics-consent.js';
import { dynamicsContact } from './systems/dynamics-contact.js';
import { hubspotContact } from './systems/hubspot-contact.js';
import { hubspotSubscription } from './systems/hubspot-subscription.js';
import { salesforceConsent } from './systems/salesforce-consent.js';
import { salesforceIndividual } from './systems/salesforce-individual.js';
import { spiceCrm } from './systems/spice-crm.js';
import { suiteCrmAddress } from './systems/suite-crm-address.js';
import { suiteCrmPerson } from './systems/suite-crm-person.js';

/** One kind of record of a system whose fields are known. */
export interface ImportSystem {
  /** The product and its own name of the record: both are names, so they are not translated. */
  readonly name: string;
  readonly mapper: Mapper;
  /** Their fields that can stand for one of our purposes. */
  readonly fields: readonly string[];
  /** Columns whose values name a purpose, topic or subscription of theirs, which stand for ours. The first that is there counts. */
  readonly keyedBy: readonly string[];
}

const system = (
  name: string,
  mapper: Mapper,
  fields: readonly string[],
  keyedBy: readonly string[] = [],
): ImportSystem => Object.freeze({ name, mapper, fields, keyedBy });

/** The systems that can be chosen by name. */
export const importSystems: readonly ImportSystem[] = Object.freeze([
  system('SpiceCRM: Contacts', spiceCrm, ['gdpr_marketing_agreement', 'gdpr_data_agreement']),
  system('SuiteCRM: Contacts', suiteCrmPerson, ['lawful_basis']),
  system('SuiteCRM: email_addresses', suiteCrmAddress, ['confirm_opt_in', 'opt_out']),
  system('HubSpot: contacts', hubspotContact, ['hs_email_optout', 'hs_legal_basis']),
  system('HubSpot: subscriptions', hubspotSubscription, [], ['subscriptionId']),
  system('Salesforce: Individual', salesforceIndividual, [
    'HasOptedOutOfEmail',
    'HasOptedOutSolicit',
    'HasOptedOutProcessing',
    'HasOptedOutProfiling',
    'HasOptedOutTracking',
    'HasOptedOutGeoTracking',
  ]),
  system('Salesforce: ContactPointTypeConsent', salesforceConsent, ['PrivacyConsentStatus'], ['DataUsePurposeId']),
  system('Dynamics 365: contact', dynamicsContact, [
    'donotbulkemail',
    'donotemail',
    'donotphone',
    'donotbulkpostalmail',
    'donotpostalmail',
    'donotsendmm',
  ]),
  system(
    'Dynamics 365: msdynmkt_contactpointconsent4',
    dynamicsConsent,
    ['msdynmkt_value'],
    ['_msdynmkt_topicid_value', '_msdynmkt_purposeid_value'],
  ),
]);
