import type { ImportReason, importReasons } from '../../model/import-verdict.js';
import type { Claim } from './claim.js';
import type { StandardRecord } from './standard-reading.js';

const takesAway: ReadonlySet<string> = new Set(['refused', 'withdrawn', 'objected']);

function parkedFor(claim: Claim): (typeof importReasons.park)[number] | undefined {
  if (claim.says === 'nothing_said') return 'nothing_said';
  if (claim.otherBasis) return 'not_a_consent';
  if (claim.says === 'unknown') return 'no_clear_answer';
  if (claim.bundled) return 'bundled';
  if (claim.at === undefined) return 'no_date';
  if (claim.text === undefined) return 'no_text';
  if (claim.recordId === undefined) return 'no_record_id';
  return claim.method === undefined ? 'no_method' : undefined;
}

/**
 * The most that the import gate can make of a claim, seen from the file alone. A no is taken whatever else is wrong (UO-T01).
 * @param isBroken something in the file could not be read as it was meant
 */
export function judgeClaim(claim: Claim, isBroken: boolean): StandardRecord {
  const { otherBasis, ...said } = claim;
  const judged = (verdict: StandardRecord['verdict'], reason: ImportReason): StandardRecord => ({
    ...said,
    // What rests on another basis is no answer to a question of consent, whatever it says.
    says: otherBasis && said.says === 'agreed' ? 'unknown' : said.says,
    verdict,
    reason,
  });
  if (takesAway.has(claim.says)) return judged('accept', 'takes_away');
  const parked = parkedFor(claim);
  if (parked === 'nothing_said') return judged('park', parked);
  if (isBroken) return judged('reject', 'unreadable');
  if (claim.purpose === '') return judged('reject', 'unknown_purpose');
  return parked === undefined ? judged('accept', 'proved') : judged('park', parked);
}
