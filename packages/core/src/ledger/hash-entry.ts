import { andThen } from '../canonical/and-then.js';
import type { CryptoPort, MaybePromise } from '../canonical/crypto-port.js';
import { type Digest, digest, parseDigest } from '../canonical/digest.js';
import { utf8 } from '../canonical/utf8.js';

const noBytes = new Uint8Array(0);

/** What stands for "the hash before" of a log's first entry: SHA-256 of the genesis tag and the log id's text. */
export const genesisHash = (crypto: CryptoPort, logId: string): MaybePromise<Digest> => digest(crypto, 'genesis', utf8(logId));

/** Hash of an entry: of the stored hash before it (32 bytes) and its own stored text. Nothing is parsed or written anew. */
export const entryHash = (crypto: CryptoPort, previous: string, body: string): MaybePromise<Digest> =>
  digest(crypto, 'event', parseDigest(previous) ?? noBytes, utf8(body));

/** The commitment to an envelope's text. */
export const envelopeHash = (crypto: CryptoPort, envelope: string): MaybePromise<Digest> => digest(crypto, 'envelope', utf8(envelope));

/** The hash that a log's entry builds on: the genesis for the first, the stored one of the entry before for all others. */
export const previousHash = (crypto: CryptoPort, logId: string, seq: number, before: string): MaybePromise<string> =>
  seq === 1 ? genesisHash(crypto, logId) : andThen(before, (hash) => hash);
