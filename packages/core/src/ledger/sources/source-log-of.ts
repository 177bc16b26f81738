import { base64url } from '../../canonical/base64url.js';
import { canonicalJson } from '../../canonical/canonical-json.js';
import { utf8 } from '../../canonical/utf8.js';
import type { Source } from '../../model/source.js';
import { sourceLog } from '../../model/subject-id.js';
import type { LogRef } from '../consent-store.js';
import type { LedgerContext } from '../ledger-context.js';

/** The log of a call, an order or a campaign; none where the ledger has no key for it. */
export async function sourceLogOf(
  { crypto, addressKey }: Pick<LedgerContext, 'crypto' | 'addressKey'>,
  tenant: string,
  { system, object, id }: Source,
): Promise<LogRef | undefined> {
  if (!addressKey) return undefined;
  const hash = await crypto.hmac(addressKey, utf8(canonicalJson(['source', tenant, system, object, id])));
  return { tenant, subject: sourceLog(base64url(hash)) };
}
