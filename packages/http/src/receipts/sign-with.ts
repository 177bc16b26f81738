import type { ReceiptKey } from '@unticked/core';
import { CompactSign, importJWK, type JWK } from 'jose';
import { RECEIPT_HEADER } from './receipt-header.js';

/** A private Ed25519 key as RFC 8037 writes it, as `generateReceiptKey` makes it. A secret: keep it outside the database. */
export interface PrivateReceiptKey extends ReceiptKey {
  readonly d: string;
}

/**
 * What signs with a key in memory.
 * @param typ what each signature says that it is of, so that none passes for one of something else (RFC 8725 section 3.11)
 * @throws TypeError for a key that is no private Ed25519 key with a `kid`
 */
export async function signWith(key: PrivateReceiptKey, typ: string): Promise<(payload: Uint8Array) => Promise<string>> {
  const isKey = key.kty === 'OKP' && key.crv === 'Ed25519' && [key.kid, key.x, key.d].every((part) => part);
  if (!isKey) throw new TypeError('a private Ed25519 key with a kid is needed');
  const jwk: JWK = { ...key };
  const { alg } = RECEIPT_HEADER;
  const secret = await importJWK(jwk, alg);
  return (payload) => new CompactSign(payload).setProtectedHeader({ alg, typ, kid: key.kid }).sign(secret);
}
