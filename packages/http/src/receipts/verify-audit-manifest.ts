import type { ReceiptKey } from '@unticked/core';
import { errors } from 'jose';
import { AUDIT_TYPE } from './audit-type.js';
import { verifySigned } from './verify-signed.js';

/**
 * Whether `manifest.jws` of an audit pack was made with one of these keys over this very `manifest.json`, for `verify` of
 * `checkExport`. Never throws for what it is given: what is no signature does not hold.
 * @param keys from where you trust them to be the keeper's, not from beside the pack
 */
export async function verifyAuditManifest(
  signature: string,
  manifest: Uint8Array,
  { keys }: { readonly keys: readonly ReceiptKey[] },
): Promise<boolean> {
  try {
    const { payload, protectedHeader } = await verifySigned(signature, keys);
    const isSame = payload.length === manifest.length && payload.every((byte, index) => byte === manifest[index]);
    return protectedHeader.typ === AUDIT_TYPE && isSame;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return false;
    throw error;
  }
}
