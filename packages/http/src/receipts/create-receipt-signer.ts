import type { ReceiptKey, ReceiptSigner } from '@unticked/core';
import { RECEIPT_HEADER } from './receipt-header.js';
import { type PrivateReceiptKey, signWith } from './sign-with.js';

/** The public half, member by member, so that no private one can slip through. */
const publicHalf = ({ kty, crv, kid, x }: ReceiptKey): ReceiptKey => ({ kty, crv, kid, x });

/**
 * Signs receipts with a key in memory, for `signer` of `createLedger`.
 * @param retired public keys that were used before, so that their receipts can still be checked. @default none
 * @throws TypeError for a key that is no private Ed25519 key with a `kid`
 */
export async function createReceiptSigner(
  key: PrivateReceiptKey,
  { retired = [] }: { readonly retired?: readonly ReceiptKey[] } = {},
): Promise<ReceiptSigner> {
  return { sign: await signWith(key, RECEIPT_HEADER.typ), keys: [key, ...retired].map(publicHalf) };
}
