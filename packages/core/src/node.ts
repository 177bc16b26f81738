import { createHash, createHmac, hash, randomBytes } from 'node:crypto';
import type { CryptoPort } from './canonical/crypto-port.js';

/** Node's own cryptography: synchronous, several times faster than the default when many entries are hashed. */
export const nodeCrypto: CryptoPort = {
  sha256: (bytes) => hash('sha256', bytes, 'buffer'),
  hasher: () => {
    const running = createHash('sha256');
    return { update: (bytes) => void running.update(bytes), digest: () => running.digest() };
  },
  hmac: (key, bytes) => createHmac('sha256', key).update(bytes).digest(),
  random: (length) => randomBytes(length),
};
