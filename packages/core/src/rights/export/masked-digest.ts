import { canonicalJson } from '../../canonical/canonical-json.js';
import { type Digest, digest } from '../../canonical/digest.js';
import { utf8 } from '../../canonical/utf8.js';
import type { Mask } from '../../model/access-statement.js';
import type { Held } from '../../model/held.js';
import { LEDGER_SYSTEM } from '../define-data-source.js';
import type { RightsContext } from '../rights-context.js';

/**
 * Of what was looked at when a mask was made, but for what only the ledger adds, such as that the link was sent: of its own sets
 * those alone in which something is left out.
 */
export async function maskedDigest(
  { crypto }: RightsContext,
  { systems }: Held,
  mask: readonly Mask[],
): Promise<Digest> {
  const isMasked = (set: string): boolean => mask.some((one) => one.source === LEDGER_SYSTEM && one.set === set);
  const seen = systems.map(({ system, sets }) => ({
    system,
    sets: system === LEDGER_SYSTEM ? sets.filter(({ id }) => isMasked(id)) : sets,
  }));
  return digest(crypto, 'held', utf8(canonicalJson(seen)));
}
