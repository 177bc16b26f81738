import type { Json } from '../../canonical/canonical-json.js';
import { parseJson } from '../../canonical/parse-json.js';
import type { Finding } from '../../errors/finding.js';
import { isConsentError } from '../../errors/is-consent-error.js';
import { importVerdicts } from '../../model/import-verdict.js';
import { jsonNode } from './json-node.js';
import { judgeClaim } from './judge-claim.js';
import type { Note } from './note.js';
import { noteConformance } from './note-conformance.js';
import { readDpv } from './read-dpv.js';
import { readFhir } from './read-fhir.js';
import { readKantara } from './read-kantara.js';
import { standardFormatOf } from './standard-format-of.js';
import type { StandardFormat, StandardReading } from './standard-reading.js';
import { standardVersionOf } from './standard-version-of.js';

/** The largest file that is read, in bytes. */
const MAX_FILE = 1_048_576;

interface ReadStandardOptions {
  /** The host's word that a time without a zone is in UTC. @default it is noted, and reads as absent */
  readonly timesWithoutZone?: 'utc';
}

const nothing = (format: StandardFormat, findings: readonly Finding[]): StandardReading => ({
  format,
  records: [],
  findings,
  verdict: 'reject',
});

/** RDF as people write it, not as JSON. */
const isTurtle = (text: string): boolean => /^\s*(?:@prefix\s|[\w-]*:[\w-]+\s+(?:a|rdf:type)\s)/m.test(text);

const readers = { dpv_record: readDpv, dpv_receipt: readDpv, kantara_receipt: readKantara, fhir_consent: readFhir };

/**
 * Reads a file in one of the published formats: ISO/IEC TS 27560 as DPV JSON-LD, Kantara Consent Receipt 1.1, HL7 FHIR Consent. What is
 * wrong with it is named and nothing is thrown. A yes over several purposes comes flagged and parked for each; a no always comes in.
 */
export function readStandard(text: string, { timesWithoutZone }: ReadStandardOptions = {}): StandardReading {
  const findings: Finding[] = [];
  const note: Note = (code, path, params = {}, severity = 'warning') => {
    findings.push({ code, severity, path, params });
  };
  if (!/^[\s\uFEFF]*[{[]/.test(text)) {
    const turtle = isTurtle(text);
    note(turtle ? 'turtle' : 'not_json', '', {}, 'error');
    return nothing(turtle ? 'turtle' : 'none', findings);
  }
  let value: Json;
  try {
    const onDuplicateKey = (path: string): void => note('duplicate_key', path, {}, 'error');
    value = parseJson(text.replace(/^\uFEFF/, ''), { limit: MAX_FILE, onDuplicateKey });
  } catch (error) {
    if (!isConsentError(error)) throw error;
    const own: readonly Finding[] = [{ code: error.code, severity: 'error', path: '', params: error.params }];
    return nothing('none', error.findings.length > 0 ? error.findings : own);
  }
  const recognised = standardFormatOf(jsonNode(value));
  const { format, roots, records: nodes } = recognised;
  if (!(format in readers)) {
    note(format === 'json' ? 'unknown_format' : 'no_record', '', {}, 'error');
    return nothing(format, findings);
  }
  const read = readers[format as keyof typeof readers]; // it is one of them, as asked above
  for (const root of roots) noteConformance(root, note);
  if (nodes.length === 0) note('empty_receipt', '');
  const claims = nodes.flatMap((node) => read(node, note, timesWithoutZone));
  const isBroken = findings.some(({ severity }) => severity === 'error');
  const records = claims.map((claim) => judgeClaim(claim, isBroken));
  const verdict = importVerdicts.findLast((one) => records.some((record) => record.verdict === one)) ?? 'reject';
  const version = standardVersionOf(recognised, findings);
  return { format, ...(version === undefined ? {} : { version }), records, findings, verdict };
}
