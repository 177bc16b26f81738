import type { ReceiptKey } from '@unticked/core';
import { base64url, type CompactVerifyResult, compactVerify, createLocalJWKSet, errors } from 'jose';
import { RECEIPT_HEADER } from './receipt-header.js';

/**
 * What was signed with one of these keys. The last character of a signature has bits that mean nothing (RFC 4648 section 3.5), and one
 * that is spelled in another way is not the one that was given out.
 * @throws the errors of `jose`; `TypeError` for keys that are none
 */
export async function verifySigned(jws: string, keys: readonly ReceiptKey[]): Promise<CompactVerifyResult> {
  const { alg } = RECEIPT_HEADER;
  const find = createLocalJWKSet({ keys: keys.map((key) => ({ ...key, alg })) });
  const verified = await compactVerify(jws, find, { algorithms: [alg] });
  const signature = jws.slice(jws.lastIndexOf('.') + 1);
  if (base64url.encode(base64url.decode(signature)) !== signature) throw new errors.JWSSignatureVerificationFailed();
  return verified;
}
