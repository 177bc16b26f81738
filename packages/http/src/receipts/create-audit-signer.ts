import { AUDIT_TYPE } from './audit-type.js';
import { type PrivateReceiptKey, signWith } from './sign-with.js';

/**
 * Signs audit packs with a key in memory, for `sign` of `createRights`: the key that receipts are signed with, or another one.
 * @throws TypeError for a key that is no private Ed25519 key with a `kid`
 */
export const createAuditSigner = (key: PrivateReceiptKey): Promise<(manifest: Uint8Array) => Promise<string>> =>
  signWith(key, AUDIT_TYPE);
