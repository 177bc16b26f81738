import { type Instant, parseInstant, toInstant } from '../../canonical/instant.js';
import { methods } from '../../model/method.js';
import type { Claim } from './claim.js';
import type { JsonNode } from './json-node.js';
import type { Note } from './note.js';
import { notedInstant } from './noted-instant.js';

/** What the specification requires of the receipt; `true` where an empty text is none. */
const required: readonly string[] = [
  'version',
  'jurisdiction',
  'consentTimestamp',
  'collectionMethod',
  'consentReceiptID',
  'piiPrincipalId',
  'piiControllers',
  'policyUrl',
  'services',
  'sensitive',
  'spiCat',
];

const drift: Readonly<Record<string, string>> = {
  policyURL: 'policyUrl',
  on_behalf: 'onBehalf',
  consentReceiptId: 'consentReceiptID',
};

const isMissing = ({ value }: JsonNode): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

function noteFields(receipt: JsonNode, note: Note): void {
  for (const key of receipt.keys) {
    const right = Object.hasOwn(drift, key) ? drift[key] : undefined;
    if (right !== undefined) note('other_term', receipt.get(key).path, { term: right });
  }
  for (const key of required) {
    const isDrifted = Object.entries(drift).some(([wrong, right]) => right === key && receipt.keys.includes(wrong));
    if (isMissing(receipt.get(key)) && !isDrifted) note('missing', receipt.get(key).path);
  }
  const version = receipt.get('version');
  if (version.text !== undefined && version.text !== 'KI-CR-v1.1.0')
    note('unknown_version', version.path, { version: version.text });
  if (receipt.get('sensitive').value === true && receipt.all('spiCat').every(isMissing))
    note('missing', receipt.get('spiCat').path);
}

/** Whole seconds since 1970, as the specification has it; texts are what most programs write. */
function timeOf(receipt: JsonNode, note: Note, withoutZone: 'utc' | undefined): Instant | undefined {
  const when = receipt.get('consentTimestamp');
  const { value } = when;
  if (typeof value !== 'number') {
    if (value !== undefined) note('wrong_type', when.path, { expected: 'integer' }, 'warning');
    return notedInstant(when, note, withoutZone);
  }
  // Seconds stay below this until the year 5138; what is larger was counted in milliseconds, and nobody says so.
  if (Number.isInteger(value) && value > 0 && value < 1e11) return toInstant(value * 1000);
  note('bad_instant', when.path);
  return undefined;
}

/** When it ends: the first thing that is said of it, as an instant. Words that name another date end it who knows when. */
function endOf({ text = '' }: JsonNode): Instant | 'unknown' | undefined {
  const [first = ''] = text.split(' ');
  return parseInstant(first) ?? (/\d{4}-\d\d/.test(text) ? 'unknown' : undefined);
}

const asked: Readonly<Record<string, Claim['says']>> = { EXPLICIT: 'agreed', IMPLICIT: 'unknown', IMPLIED: 'unknown' };

/** Reads a Kantara Consent Receipt 1.1. It can say that somebody agreed and nothing else: no refusal, no withdrawal, no end. */
export function readKantara(receipt: JsonNode, note: Note, withoutZone: 'utc' | undefined): readonly Claim[] {
  noteFields(receipt, note);
  const at = timeOf(receipt, note, withoutZone);
  const [recordId, subjectId] = [receipt.get('consentReceiptID').text, receipt.get('piiPrincipalId').text];
  if (subjectId?.includes('@')) note('personal_subject_id', receipt.get('piiPrincipalId').path);
  const method = methods.find((one) => one === receipt.get('collectionMethod').text);
  const all = receipt.all('services').flatMap((service) => service.all('purposes'));
  const claims = all.map((node): Claim => {
    const [purpose, type, third] = [node.get('purpose'), node.get('consentType'), node.get('thirdPartyName')];
    if (purpose.text === undefined) note('no_purpose', node.path);
    const end = endOf(node.get('termination'));
    if (end === 'unknown') note('unknown_end', node.get('termination').path);
    if (node.get('thirdPartyDisclosure').value === false && third.text !== undefined) note('contradiction', third.path);
    const says = Object.hasOwn(asked, type.text ?? '') ? asked[type.text ?? ''] : undefined;
    if (says === 'unknown') note('implied', type.path);
    if (says === undefined) note('not_a_consent', type.path, { basis: type.text ?? '' });
    return {
      path: node.path,
      purpose: purpose.text ?? '',
      says: says === 'agreed' && end === 'unknown' ? 'unknown' : (says ?? 'unknown'),
      ...(end === undefined || end === 'unknown' ? {} : { until: end }),
      ...(says === undefined ? { otherBasis: true } : {}),
      ...(at === undefined ? {} : { at }),
      ...(recordId === undefined ? {} : { recordId }),
      ...(subjectId === undefined ? {} : { subjectId }),
      ...(method === undefined ? {} : { method }),
    };
  });
  if (claims.length === 0) note('no_purpose', receipt.get('services').path);
  const consents = claims.filter(({ otherBasis }) => !otherBasis);
  if (consents.length < 2) return claims;
  note('bundled', receipt.get('services').path, { purposes: consents.map(({ purpose }) => purpose).join(', ') });
  return claims.map((claim) => (claim.otherBasis ? claim : { ...claim, bundled: true }));
}
