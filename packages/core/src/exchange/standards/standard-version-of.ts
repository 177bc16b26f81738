import type { Finding } from '../../errors/finding.js';
import type { Recognised } from './standard-format-of.js';

/** The version that a file names itself. FHIR names none: what is read as R4 is noted, the rest is R5. */
export function standardVersionOf({ format, roots }: Recognised, findings: readonly Finding[]): string | undefined {
  const [root] = roots;
  if (format === 'fhir_consent') return findings.some(({ params }) => params.version === 'R4') ? 'R4' : 'R5';
  return root?.get(format === 'kantara_receipt' ? 'version' : 'dct:conformsTo').text;
}
