import { base64url } from '../../canonical/base64url.js';
import type { Json } from '../../canonical/canonical-json.js';
import { utf8 } from '../../canonical/utf8.js';
import type { PersonRecord } from '../../model/person-record.js';
import type { Lost } from '../lost.js';
import { type ExportedCell, exportedCells, type HeldState } from './exported-cells.js';
import { jsonOf } from './json-of.js';
import { stateSince } from './state-since.js';
import type { WrittenStandard } from './written-standard.js';

interface FhirState {
  readonly status: 'draft' | 'active' | 'inactive' | 'not-done' | 'entered-in-error' | 'unknown';
  readonly decision: 'permit' | 'deny';
}

/** The code and the decision are two: what has ended was permitted once, what was refused never was. */
const fhirStates: Readonly<Record<HeldState, FhirState>> = {
  not_asked: { status: 'draft', decision: 'deny' },
  unknown: { status: 'unknown', decision: 'deny' },
  requested: { status: 'draft', decision: 'deny' },
  deferred: { status: 'draft', decision: 'deny' },
  not_given: { status: 'not-done', decision: 'deny' },
  refused: { status: 'inactive', decision: 'deny' },
  given: { status: 'active', decision: 'permit' },
  withdrawn: { status: 'inactive', decision: 'deny' },
  stopped: { status: 'inactive', decision: 'permit' },
  invalidated: { status: 'inactive', decision: 'permit' },
  expired: { status: 'inactive', decision: 'permit' },
  outdated: { status: 'inactive', decision: 'permit' },
  of_age: { status: 'inactive', decision: 'permit' },
  shut: { status: 'inactive', decision: 'permit' },
};

/** Statuses that have a code and a decision to themselves. */
const exact: ReadonlySet<string> = new Set(['given', 'refused', 'not_given', 'unknown']);

const lostOf = ({ name, state }: ExportedCell): readonly Lost[] => [
  ...(exact.has(state) ? [] : [{ field: name, why: 'no_such_value' as const, value: state }]),
  { field: name, why: 'no_history' },
  { field: name, why: 'no_field', value: 'method, act, place, withWhom, note, evidence, source' },
];

const base64 = (text: string): string => {
  const bare = base64url(utf8(text)).replaceAll('-', '+').replaceAll('_', '/');
  return bare.padEnd(Math.ceil(bare.length / 4) * 4, '=');
};

function consentOf(exported: ExportedCell, subjectId: string): Json {
  const { name, recordId, cell, state, owner, notice } = exported;
  const start = stateSince(exported);
  const end = cell.until ?? undefined;
  return jsonOf({
    resourceType: 'Consent',
    identifier: [{ system: 'urn:unticked:record', value: recordId }],
    status: fhirStates[state].status,
    category: [{ coding: [{ system: 'urn:unticked:purpose', code: name, display: cell.title }], text: cell.title }],
    subject: { identifier: { system: 'urn:unticked:subject', value: subjectId } },
    date: start?.slice(0, 10),
    period: start === undefined && end === undefined ? undefined : jsonOf({ start, end }),
    controller: [{ display: owner.controller.name }],
    sourceAttachment: notice && [
      {
        contentType: 'text/plain; charset=utf-8',
        language: notice.notice.locale,
        data: base64(notice.notice.text),
        title: notice.notice.title,
      },
    ],
    regulatoryBasis: [{ text: owner.profile === 'eu-gdpr' ? 'GDPR Art. 6(1)(a)' : 'UK GDPR Art. 6(1)(a)' }],
    decision: fhirStates[state].decision,
  });
}

/**
 * Writes what one person said as HL7 FHIR R5 Consent resources in a Bundle: one for each purpose and channel, each with a code for its
 * state and one decision without exceptions.
 */
export function writeFhir(record: PersonRecord): WrittenStandard {
  const { cells, lost } = exportedCells(record);
  const entry = cells.map((cell) => ({ resource: consentOf(cell, record.subjectId) }));
  return {
    document: { resourceType: 'Bundle', type: 'collection', timestamp: record.at, entry },
    lost: [...lost, ...cells.flatMap(lostOf)],
  };
}
