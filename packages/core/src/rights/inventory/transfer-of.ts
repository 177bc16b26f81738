import { type AdequacyDecision, adequacyDecisions } from './adequacy-decisions.js';
import { eeaCountries } from './eea-countries.js';
import type { Place, Safeguard } from './inventory.js';

/** What lets data be in a place. */
export type Transfer =
  /** The GDPR applies there itself. */
  | { readonly kind: 'inside' }
  | { readonly kind: 'adequacy'; readonly decision: string }
  | Exclude<Safeguard, { readonly kind: 'adequacy' }>
  /** Nothing does, as far as it is said. */
  | { readonly kind: 'open'; readonly because: 'safeguard_missing' | 'decision_unknown' };

const decisions: readonly AdequacyDecision[] = adequacyDecisions;

/** @param day as in `2026-11-01`. @default any: a decision that was made counts, whether it holds or not */
export function transferOf({ country, safeguard }: Place, day?: string): Transfer {
  if (eeaCountries.has(country)) return { kind: 'inside' };
  if (safeguard && safeguard.kind !== 'adequacy') return safeguard;
  const holds = ({ from, until }: AdequacyDecision): boolean =>
    day === undefined || (from <= day && (until === undefined || day < until));
  const known = decisions.find((one) => one.country === country && holds(one));
  const decision = safeguard?.decision ?? (safeguard || known?.covers === 'whole' ? known?.decision : undefined);
  if (decision !== undefined) return { kind: 'adequacy', decision };
  return { kind: 'open', because: safeguard ? 'decision_unknown' : 'safeguard_missing' };
}
