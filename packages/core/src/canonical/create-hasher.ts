import type { CryptoPort, Hasher } from './crypto-port.js';

/** A SHA-256 of something that comes in pieces; where the cryptography cannot do that, the pieces are kept. */
export function createHasher(crypto: CryptoPort): Hasher {
  if (crypto.hasher) return crypto.hasher();
  const pieces: Uint8Array[] = [];
  return {
    update: (bytes) => void pieces.push(bytes),
    digest: () => {
      const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
      let at = 0;
      for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
      }
      return crypto.sha256(whole);
    },
  };
}
