import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { RECEIPT_HEADER } from './receipt-header.js';
import type { PrivateReceiptKey } from './sign-with.js';

/** Makes a key to sign receipts with. Its `kid` is the thumbprint of its public half (RFC 7638), so no two keys share one. */
export async function generateReceiptKey(): Promise<PrivateReceiptKey> {
  const { privateKey } = await generateKeyPair(RECEIPT_HEADER.alg, { crv: 'Ed25519', extractable: true });
  const { x = '', d = '' } = await exportJWK(privateKey);
  const jwk = { kty: 'OKP', crv: 'Ed25519', x } as const;
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), d };
}
