import type { Claim } from './claim.js';
import { type DpvScope, dpvScopes } from './dpv-scopes.js';
import { dpvState, noticeText } from './dpv-state.js';
import { dpvTerm } from './dpv-term.js';
import type { JsonNode } from './json-node.js';
import { lastState } from './last-state.js';
import type { Note } from './note.js';

/** The terms of a record and of a process, in DPV 2.3. */
const terms: ReadonlySet<string> = new Set(
  `ApplicableLaw Assessment Authority ConsentControl ConsentStatus DataController DataProcessor DataSource DataSubject Entity
  Frequency HumanInvolvement Identifier ImpactAssessment IndicationMethod Jurisdiction LegalBasis Location Necessity Notice
  OrganisationalMeasure PersonalData Process Processing ProcessingAutomation ProcessingCondition Purpose Recipient RecordOfActivity
  Right Rule Scale Service Status StorageCondition TechnicalMeasure ThirdParty`
    .split(/\s+/)
    .map((term) => `has${term}`),
);

/** GDPR Art. 6(1)(a), 9(2)(a), 22(2)(c), 49(1)(a), or a kind of consent. */
const isConsentBasis = (basis: string): boolean =>
  /^eu-gdpr:A(?:6-1-a|9-2-a|22-2-c|49-1-a)(?:-|$)|Consent$/.test(basis);

function noteTerms(node: JsonNode, note: Note): void {
  for (const key of node.keys) {
    const term = dpvTerm(key);
    if (term !== undefined && !terms.has(term)) note('unknown_term', node.get(key).path, { term: key });
    else if (key === 'dpv:hasStatus') note('other_term', node.get(key).path, { term: 'dpv:hasConsentStatus' });
  }
  for (const inner of node.all('dpv:hasProcess')) noteTerms(inner, note);
}

function subjectOf(record: JsonNode, note: Note): string | undefined {
  const [subject] = record.all('dpv:hasDataSubject');
  const inner = ['dpv:hasIdentifier', 'dct:identifier', '@id'].map((key) => subject?.get(key));
  const found = [subject, ...inner].find((node) => node?.text !== undefined);
  if (found?.text?.includes('@') && !/^[a-z]+:/i.test(found.text)) note('personal_subject_id', found.path);
  return found?.text;
}

const idOf = (record: JsonNode): string | undefined =>
  ['dct:identifier', 'dpv:hasIdentifier', '@id', 'id']
    .map((key) => record.get(key).text)
    .find((id) => id !== undefined);

function claimsOf(
  scope: DpvScope,
  facts: Pick<Claim, 'recordId' | 'subjectId' | 'text'>,
  note: Note,
  withoutZone: 'utc' | undefined,
): readonly Claim[] {
  const { path, purposes, bases, statuses, node } = scope;
  const states = statuses.map((status) => dpvState(status, note, withoutZone));
  const state = lastState(states);
  if (!state) note('no_status', path);
  if (purposes.length === 0) note('no_purpose', path);
  const otherBasis = bases.length > 0 && !bases.some(isConsentBasis);
  if (otherBasis) note('not_a_consent', path, { basis: bases.join(', ') });
  const bundled = state !== undefined && purposes.length > 1;
  if (bundled) note('bundled', path, { purposes: purposes.join(', ') });
  const text = state?.text ?? noticeText(node) ?? facts.text;
  return (purposes.length === 0 ? [''] : purposes).map((purpose) => ({
    says: 'nothing_said' as const,
    ...facts,
    ...state,
    ...(text === undefined ? {} : { text }),
    path: state?.path ?? path,
    purpose,
    ...(bundled ? { bundled: true as const } : {}),
    ...(otherBasis ? { otherBasis: true as const } : {}),
  }));
}

/** Reads one consent record of ISO/IEC TS 27560 as DPV JSON-LD. */
export function readDpv(record: JsonNode, note: Note, withoutZone: 'utc' | undefined): readonly Claim[] {
  noteTerms(record, note);
  const [recordId, subjectId, text] = [idOf(record), subjectOf(record, note), noticeText(record)];
  const facts = {
    ...(recordId === undefined ? {} : { recordId }),
    ...(subjectId === undefined ? {} : { subjectId }),
    ...(text === undefined ? {} : { text }),
  };
  return dpvScopes(record).flatMap((scope) => claimsOf(scope, facts, note, withoutZone));
}
