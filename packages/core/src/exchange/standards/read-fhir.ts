import { fromBase64url } from '../../canonical/base64url.js';
import type { ForeignWord } from '../../model/foreign-statement.js';
import { isSubjectId } from '../../model/subject-id.js';
import type { Claim } from './claim.js';
import type { JsonNode } from './json-node.js';
import type { Note } from './note.js';
import { notedInstant } from './noted-instant.js';

/** The codes of R5, and `proposed` and `rejected` of R4. `decided`: the decision beside it says which. */
const states: Readonly<Record<string, ForeignWord | 'decided'>> = {
  draft: 'nothing_said',
  active: 'decided',
  inactive: 'decided',
  'not-done': 'nothing_said',
  'entered-in-error': 'nothing_said',
  unknown: 'unknown',
  proposed: 'nothing_said',
  rejected: 'refused',
};

const older: ReadonlySet<string> = new Set(['proposed', 'rejected']);

/** R5 has the decision in the resource and exceptions to it in the provisions; R4 has it in the provision. */
function decided(consent: JsonNode, isActive: boolean, note: Note): ForeignWord {
  const provisions = consent.all('provision');
  const types = provisions.flatMap((provision) => [provision.get('type'), ...provision.all('provision')]);
  const own = consent.get('decision');
  const isOlder = own.value === undefined && types.length > 0;
  const decision = own.value === undefined ? provisions[0]?.get('type').text : own.text;
  if (decision !== 'permit' && decision !== 'deny') {
    note('missing', own.path);
    return 'unknown';
  }
  const exceptions = isOlder ? provisions.flatMap((one) => one.all('provision')) : provisions;
  if (exceptions.length > 0) note('exceptions', exceptions[0]?.path ?? consent.path);
  if (isOlder) note('unknown_version', provisions[0]?.path ?? consent.path, { version: 'R4' });
  if (decision === 'deny') return 'refused';
  return isActive && exceptions.length === 0 ? 'agreed' : 'unknown';
}

/** The person's id, out of a reference such as `Patient/123`. */
function subjectOf(consent: JsonNode, note: Note): string | undefined {
  const [subject = consent.get('subject')] = [consent.get('subject'), consent.get('patient')].filter(
    ({ value }) => value !== undefined,
  );
  const id = subject.get('identifier').get('value').text ?? subject.get('reference').text?.split('/').at(-1);
  if (id === undefined) note('missing', subject.path);
  else if (!isSubjectId(id)) note('personal_subject_id', subject.path);
  return id;
}

function textOf(consent: JsonNode): string | undefined {
  const [attachment] = consent.all('sourceAttachment');
  const data = attachment?.get('data').text;
  const bytes =
    data === undefined ? undefined : fromBase64url(data.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_'));
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

/** Reads an HL7 FHIR Consent, R5 or R4. One resource is one decision; several categories make it a bundled one. */
export function readFhir(consent: JsonNode, note: Note, withoutZone: 'utc' | undefined): readonly Claim[] {
  const status = consent.get('status');
  const state = Object.hasOwn(states, status.text ?? '') ? states[status.text ?? ''] : undefined;
  if (status.text === undefined) note('no_status', status.path);
  else if (state === undefined) note('unknown_term', status.path, { term: status.text });
  else if (older.has(status.text)) note('unknown_version', status.path, { version: 'R4' });
  const says = state === 'decided' ? decided(consent, status.text === 'active', note) : (state ?? 'unknown');
  const period = consent.get('period');
  const [begin, end] = [period.get('start'), period.get('end')];
  const date = [begin, consent.get('dateTime'), consent.get('date')].find(({ value }) => value !== undefined);
  const at = date && notedInstant(date, note, withoutZone);
  const until = notedInstant(end, note, withoutZone);
  const isOpen = says === 'agreed' && end.value !== undefined && until === undefined;
  if (isOpen) note('unknown_end', end.path);
  const [recordId, subjectId, text] = [
    consent.all('identifier')[0]?.get('value').text ?? consent.get('id').text,
    subjectOf(consent, note),
    textOf(consent),
  ];
  const purposes = consent
    .all('category')
    .flatMap((concept) => concept.all('coding')[0]?.get('code').text ?? concept.get('text').text ?? []);
  if (purposes.length === 0) note('no_purpose', consent.get('category').path);
  if (purposes.length > 1) note('bundled', consent.get('category').path, { purposes: purposes.join(', ') });
  return (purposes.length === 0 ? [''] : purposes).map((purpose) => ({
    path: consent.path,
    purpose,
    says: isOpen ? 'unknown' : says,
    ...(at === undefined ? {} : { at }),
    ...(until === undefined ? {} : { until }),
    ...(recordId === undefined ? {} : { recordId }),
    ...(subjectId === undefined ? {} : { subjectId }),
    ...(text === undefined ? {} : { text }),
    ...(purposes.length > 1 ? { bundled: true } : {}),
  }));
}
