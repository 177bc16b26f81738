import { canonicalJson } from '../../canonical/canonical-json.js';
import type { MaybePromise } from '../../canonical/crypto-port.js';
import { hashParts } from '../../canonical/digest.js';
import type { ListQuery } from '../../model/contact-list.js';
import { normaliseAddress } from '../../status/normalise-address.js';
import type { LedgerContext } from '../ledger-context.js';

/** Stands for this person, this address and this query in the fingerprint of a list. */
export const markOf = (
  { crypto }: Pick<LedgerContext, 'crypto'>,
  query: ListQuery,
  subjectId: string,
  to = '',
): MaybePromise<Uint8Array> => hashParts(crypto, 'list', canonicalJson({ query, subjectId, to: normaliseAddress(to) }));
