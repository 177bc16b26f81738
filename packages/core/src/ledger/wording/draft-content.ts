import { type Digest, digest } from '../../canonical/digest.js';
import { utf8 } from '../../canonical/utf8.js';
import type { PolicyInput } from '../../model/policy.js';
import type { LedgerContext } from '../ledger-context.js';

/** The content of a draft by its digest, as `saveDraft` kept it; `null` if the document is gone or is not as it was saved. */
export async function draftContent(
  { store, crypto }: Pick<LedgerContext, 'store' | 'crypto'>,
  tenant: string,
  hash: Digest | null,
): Promise<PolicyInput | null> {
  const stored = hash === null ? null : await store.getDocument(tenant, hash);
  if (stored === null || (await digest(crypto, 'policy', utf8(stored.body))) !== hash) return null;
  return JSON.parse(stored.body) as PolicyInput; // the digest says that these are the bytes that `readDraft` let in
}
