import { parseInstant } from '../../canonical/instant.js';
import { ConsentError } from '../../errors/consent-error.js';
import { invalidAt } from '../../errors/invalid-at.js';
import { isConsentError } from '../../errors/is-consent-error.js';
import { pointer } from '../../errors/pointer.js';
import type { Anchors, PersonToKeep } from '../../model/retention.js';
import type { LedgerContext } from '../ledger-context.js';

/** What is kept is kept the same, whatever else the host's record says. @throws `invalid` with the path of what is no instant */
function checked(anchors: Anchors): Anchors {
  for (const [name, at] of Object.entries(anchors)) {
    if (at === 'never' || (typeof at === 'string' && parseInstant(at) !== undefined)) continue;
    throw invalidAt('bad_instant', pointer('anchors', name));
  }
  return anchors;
}

/**
 * What the host says that periods are counted from.
 * @param given said with the call, so that the host is not asked
 * @throws `invalid`; `unavailable` where the host does not say
 */
export async function readAnchors({ anchors }: LedgerContext, person: PersonToKeep, given?: Anchors): Promise<Anchors> {
  if (given) return checked(given);
  if (!anchors) return {};
  try {
    return checked(await anchors(person));
  } catch (cause) {
    throw isConsentError(cause) ? cause : new ConsentError('unavailable', { cause });
  }
}
