import type { ReceiptKey, ReceiptSigner } from '@unticked/core';
import { CompactSign, importJWK, type JWK } from 'jose';
import { RECEIPT_HEADER } from './receipt-header.js';

/** A private Ed25519 key as RFC 8037 writes it, as `generateReceiptKey` makes it. A secret: keep it outside the database. */
export interface PrivateReceiptKey extends ReceiptKey {
  readonly d: string;
}

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
  const isKey = key.kty === 'OKP' && key.crv === 'Ed25519' && [key.kid, key.x, key.d].every((part) => part);
  if (!isKey) throw new TypeError('createReceiptSigner needs a private Ed25519 key with a kid');
  const jwk: JWK = { ...key };
  const secret = await importJWK(jwk, RECEIPT_HEADER.alg);
  return {
    keys: [key, ...retired].map(publicHalf),
    sign: (payload) => new CompactSign(payload).setProtectedHeader({ ...RECEIPT_HEADER, kid: key.kid }).sign(secret),
  };
}
