import type { Digest } from '../../canonical/digest.js';
import type { Mask } from '../../model/access-statement.js';
import type { Held } from '../../model/held.js';
import { LEDGER_SYSTEM } from '../define-data-source.js';
import { heldDigest } from '../held-digest.js';
import { firstItems, type HeldSet } from '../held-set.js';
import type { RightsContext } from '../rights-context.js';

/**
 * Of what was looked at when a mask was made, but for what only the ledger adds, such as that the link was sent: of its own sets
 * those alone in which something is left out, up to the last such place. A log is only ever added to, so that places keep their meaning.
 */
export async function maskedDigest(
  { crypto }: RightsContext,
  { systems }: Pick<Held<HeldSet>, 'systems'>,
  mask: readonly Mask[],
): Promise<Digest> {
  const lastIn = (id: string): number =>
    Math.max(-1, ...mask.filter(({ source, set }) => source === LEDGER_SYSTEM && set === id).map(({ item }) => item));
  const upToMask = (set: HeldSet): readonly HeldSet[] =>
    lastIn(set.id) < 0 ? [] : [firstItems(set, lastIn(set.id) + 1)];
  const seen = systems.map(({ system, sets }) => ({
    system,
    sets: system === LEDGER_SYSTEM ? sets.flatMap(upToMask) : sets,
  }));
  return heldDigest(crypto, seen);
}
