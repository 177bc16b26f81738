import type { CryptoPort, MaybePromise } from '../canonical/crypto-port.js';
import { type Digest, digest, hashParts, parseDigest } from '../canonical/digest.js';

const noBytes = new Uint8Array(0);

/** What stands for "the hash before" of a log's first entry: SHA-256 of the genesis tag and the log id's text. */
export const genesisHash = (crypto: CryptoPort, logId: string): MaybePromise<Uint8Array> =>
  hashParts(crypto, 'genesis', logId);

/** The 32 bytes of a stored hash; none if it is not one, so that what was built on it cannot match. */
export const bytesOf = (storedHash: string): Uint8Array => parseDigest(storedHash) ?? noBytes;

/** Hash of an entry: of the stored hash before it (32 bytes) and its own stored text. Nothing is parsed or written anew. */
export const hashEntry = (crypto: CryptoPort, previous: Uint8Array, body: string): MaybePromise<Uint8Array> =>
  hashParts(crypto, 'event', previous, body);

/** The commitment to an envelope's text. */
export const envelopeDigest = (crypto: CryptoPort, envelope: string): MaybePromise<Digest> =>
  digest(crypto, 'envelope', envelope);
