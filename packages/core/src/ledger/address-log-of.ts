import { base64url } from '../canonical/base64url.js';
import { utf8 } from '../canonical/utf8.js';
import { addressLog } from '../model/subject-id.js';
import { normaliseAddress } from '../status/normalise-address.js';
import type { LogRef } from './consent-store.js';
import type { LedgerContext } from './ledger-context.js';

/** The log of an address or number, whoever has it and however it is spelt; none where the ledger has no key for them. */
export async function addressLogOf(
  { crypto, addressKey }: Pick<LedgerContext, 'crypto' | 'addressKey'>,
  tenant: string,
  address: string,
): Promise<LogRef | undefined> {
  if (!addressKey) return undefined;
  const hash = await crypto.hmac(addressKey, utf8(`${tenant}\0${normaliseAddress(address)}`));
  return { tenant, subject: addressLog(base64url(hash)) };
}
