import type { Json } from '../../canonical/canonical-json.js';
import { dpvStatuses } from './dpv-statuses.js';
import type { ExportedCell } from './exported-cells.js';
import { jsonOf } from './json-of.js';

function controllerOf({ owner: { controller } }: ExportedCell): Json {
  const { id, name, address, contact } = controller;
  return {
    '@type': 'dpv:DataController',
    'dct:identifier': id,
    'dpv:hasName': name,
    'dpv:hasAddress': address,
    'dpv:hasContact': jsonOf({
      'schema:email': contact.email,
      'schema:telephone': contact.phone,
      'schema:url': contact.url,
    }),
  };
}

function processOf({ name, cell, owner: { purpose, profile } }: ExportedCell): Json {
  const { dataCategories, recipients = [], retention, specialCategories } = purpose;
  const type = specialCategories ? 'dpv:SpecialCategoryPersonalData' : 'dpv:PersonalData';
  const special = specialCategories ? 'eu-gdpr:A6-1-a-explicit-consent' : 'eu-gdpr:A6-1-a';
  return jsonOf({
    '@type': 'dpv:Process',
    'dpv:hasPurpose': { '@type': 'dpv:Purpose', 'dct:identifier': name, 'dct:title': cell.title },
    'dpv:hasLegalBasis': profile === 'eu-gdpr' ? special : 'dpv:Consent',
    'dpv:hasPersonalData': dataCategories.map((title) => ({ '@type': type, 'dct:title': title })),
    'dpv:hasRecipient': recipients.map(({ name: called, category = '' }) => ({
      '@type': 'dpv:Recipient',
      'dpv:hasName': called ?? category,
    })),
    'dpv:hasStorageCondition': retention && {
      '@type': 'dpv:StorageDuration',
      'dpv:hasDuration': retention.period,
      'dct:description': retention.from,
    },
  });
}

function noticeOf({ notice, owner }: ExportedCell): Json | undefined {
  if (!notice) return undefined;
  const { title, text, locale, privacyNotice = owner.privacyNotice } = notice.notice;
  return {
    '@type': 'dpv:ConsentNotice',
    'dct:identifier': notice.hash,
    'dct:title': title,
    'dct:description': text,
    'dct:language': locale,
    'schema:url': privacyNotice.url,
  };
}

/** One record of ISO/IEC TS 27560 as a node of DPV JSON-LD. */
export function dpvRecordNode(exported: ExportedCell, subjectId: string): Json {
  const { recordId, owner, entries, notice } = exported;
  const { withdrawal } = owner.purpose;
  return jsonOf({
    '@id': `urn:unticked:record:${recordId}`,
    '@type': 'dpv:ConsentRecord',
    'dct:identifier': recordId,
    'dct:conformsTo': `https://w3id.org/dpv/schema/dpv-27560#record${owner.profile === 'eu-gdpr' ? '-eu-gdpr' : ''}`,
    'dct:created': entries[0]?.recordedAt,
    'dct:language': notice?.notice.locale,
    'dpv:hasDataSubject': { '@type': 'dpv:DataSubject', 'dct:identifier': subjectId },
    'dpv:hasDataController': controllerOf(exported),
    'dpv:hasJurisdiction': owner.jurisdictions.map((country) => `loc:${country}`),
    'dpv:hasProcess': processOf(exported),
    'dpv:hasConsentControl': { '@type': 'dpv:WithdrawConsent', 'dpv:isExercisedAt': withdrawal.url },
    'dpv:hasNotice': noticeOf(exported),
    'dpv:hasConsentStatus': dpvStatuses(exported),
  });
}
