import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { CryptoPort } from './canonical/crypto-port.js';

/** Node's own cryptography: synchronous, several times faster than the default when many entries are hashed. */
export const nodeCrypto: CryptoPort = {
  sha256: (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()),
  hmac: (key, bytes) => new Uint8Array(createHmac('sha256', key).update(bytes).digest()),
  random: (length) => new Uint8Array(randomBytes(length)),
};
