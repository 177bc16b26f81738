import { pointer } from '../../errors/pointer.js';
import { defineCheck, type Hit } from '../define-check.js';
import type { RecordInput } from '../record-input.js';

const envelopeKeys: ReadonlySet<string> = new Set([
  'recordedBy',
  'withWhom',
  'place',
  'note',
  'reason',
  'sentence',
  'claimedAt',
  'printedForm',
  'evidence',
  'source',
  'contactPoint',
  'guardian',
  'child',
  'submissionDigest',
  'rejected',
  'attestation',
  'wording',
  'settles',
]);
const evidenceKeys: ReadonlySet<string> = new Set([
  'kind',
  'text',
  'ref',
  'hash',
  'type',
  'size',
  'system',
  'recordId',
  'at',
  'confirmedAt',
  'via',
]);

const address =
  /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])|(?<![\da-f:])(?:[\da-f]{1,4}:){7}[\da-f]{1,4}(?![\da-f:])/iu;
const userAgent = /Mozilla\/\d/u;

const strange = (value: object, known: ReadonlySet<string>, ...path: readonly string[]): readonly Hit[] =>
  Object.keys(value)
    .filter((key) => !known.has(key))
    .map((key) => ({ path: pointer('envelope', ...path, key), params: { why: 'unknown_field' } }));

/** Proof is no reason to collect more: no addresses of devices, no fingerprints, no fields that nobody asked for. */
export const excessEvidence = defineCheck<RecordInput>({
  code: 'UO-R05',
  title: 'more evidence than needed',
  severity: 'warning',
  inspects: 'record',
  enforced: '`verify`, `checkRecord`',
  sources: ['EDPB 05/2020 ¶106', 'CJEU C-61/19 Orange Romania'],
  check: ({ envelope }) => {
    if (envelope === 'none' || envelope === 'erased') return [];
    const { evidence, note = '', reason = '' } = envelope;
    const texts = {
      '/envelope/note': note,
      '/envelope/reason': reason,
      '/envelope/evidence/text': evidence?.text ?? '',
    };
    return [
      ...strange(envelope, envelopeKeys),
      ...(evidence ? strange(evidence, evidenceKeys, 'evidence') : []),
      ...Object.entries(texts).flatMap(([path, text]) => [
        ...(address.test(text) ? [{ path, params: { why: 'ip_address' } }] : []),
        ...(userAgent.test(text) ? [{ path, params: { why: 'user_agent' } }] : []),
      ]),
    ];
  },
});
