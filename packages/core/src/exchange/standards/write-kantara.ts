import type { Json } from '../../canonical/canonical-json.js';
import { toMilliseconds } from '../../canonical/instant.js';
import type { PersonRecord } from '../../model/person-record.js';
import type { Lost } from '../lost.js';
import { type ExportedCell, exportedCells } from './exported-cells.js';
import { jsonOf } from './json-of.js';
import type { WrittenStandard } from './written-standard.js';

const isHeld = ({ state, cell }: ExportedCell): boolean => state === 'given' && cell.since !== null;

function lostOf(exported: ExportedCell): readonly Lost[] {
  const { name, state, owner } = exported;
  if (!isHeld(exported)) return [{ field: name, why: 'no_such_value', value: state }];
  const { contact } = owner.controller;
  const unknown = (['email', 'phone'] as const).filter((field) => contact[field] === undefined);
  return [
    { field: name, why: 'no_text' },
    { field: name, why: 'no_history' },
    ...unknown.map((value): Lost => ({ field: name, why: 'not_recorded', value })),
  ];
}

function purposeOf({ name, cell, notice, owner: { purpose } }: ExportedCell): Json {
  const { dataCategories, recipients = [], withdrawal } = purpose;
  const ways = notice?.notice.withdrawal?.text ?? '';
  return jsonOf({
    purpose: name,
    purposeCategory: [cell.topic],
    consentType: 'EXPLICIT',
    piiCategory: dataCategories,
    primaryPurpose: false,
    termination: [...(cell.until === null ? [] : [cell.until]), ways, withdrawal.url].join(' '),
    thirdPartyDisclosure: recipients.length > 0,
    thirdPartyName:
      recipients.length > 0
        ? recipients.map(({ name: called, category = '' }) => called ?? category).join(', ')
        : undefined,
  });
}

function receiptOf(exported: ExportedCell, subjectId: string): Json {
  const { cell, owner, recordId, notice } = exported;
  const { controller, jurisdictions, privacyNotice, purpose } = owner;
  const { email, phone, url } = controller.contact;
  return jsonOf({
    version: 'KI-CR-v1.1.0',
    jurisdiction: jurisdictions.join(', '),
    consentTimestamp: Math.floor(toMilliseconds(cell.since ?? '') / 1000),
    collectionMethod: cell.proof?.method ?? 'other',
    consentReceiptID: recordId,
    language: notice?.notice.locale,
    piiPrincipalId: subjectId,
    piiControllers: [
      jsonOf({
        piiController: controller.name,
        contact: controller.name,
        address: { '@type': 'PostalAddress', streetAddress: controller.address },
        email,
        phone,
        piiControllerUrl: url,
      }),
    ],
    policyUrl: notice?.notice.privacyNotice?.url ?? privacyNotice.url,
    services: [{ service: controller.name, purposes: [purposeOf(exported)] }],
    sensitive: purpose.specialCategories === true,
    spiCat: purpose.specialCategories === true ? purpose.dataCategories : [],
  });
}

/**
 * Writes what one person agreed to as receipts of Kantara 1.1: one for each purpose and channel, since a receipt has one time for all
 * that is in it. The format has no word for any other answer than a yes.
 */
export function writeKantara(record: PersonRecord): WrittenStandard {
  const { cells, lost } = exportedCells(record);
  return {
    document: cells.filter(isHeld).map((cell) => receiptOf(cell, record.subjectId)),
    lost: [...lost, ...cells.flatMap(lostOf)],
  };
}
