import type { PersonRecord } from '../../model/person-record.js';
import { dpvContext } from './dpv-context.js';
import { dpvRecordNode } from './dpv-record-node.js';
import { exportedCells } from './exported-cells.js';
import { writeDpvRecord } from './write-dpv-record.js';
import type { WrittenStandard } from './written-standard.js';

/** Writes the same as a receipt for the person, of ISO/IEC TS 27560 in DPV 2.3 JSON-LD. Its proof is a signed receipt beside it. */
export function writeDpvReceipt(record: PersonRecord): WrittenStandard {
  const { subjectId, at } = record;
  const { cells } = exportedCells(record);
  const identifier = `${subjectId}:${at}`;
  const publishers = [...new Set(cells.map(({ owner }) => owner.controller.name))];
  return {
    document: {
      '@context': dpvContext,
      '@id': `urn:unticked:receipt:${identifier}`,
      '@type': 'dpv:ConsentReceipt',
      'dct:identifier': identifier,
      'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#receipt',
      'dct:created': at,
      'dct:publisher': publishers,
      'schema:recipient': 'dpv:DataSubject',
      'dpv:hasRecordOfActivity': cells.map((cell) => dpvRecordNode(cell, subjectId)),
    },
    lost: writeDpvRecord(record).lost,
  };
}
