import { andThen } from './and-then.js';
import { base64url, fromBase64url } from './base64url.js';
import { createHasher } from './create-hasher.js';
import type { CryptoPort, MaybePromise } from './crypto-port.js';
import { utf8 } from './utf8.js';

declare const digestBrand: unique symbol;

/** `sha256-` and 43 base64url characters. */
export type Digest = string & { readonly [digestBrand]: true };

/** What is hashed. Each has a tag of its own, so that no hash of one can pass for a hash of another. */
export type DigestTag =
  | 'genesis'
  | 'event'
  | 'envelope'
  | 'notice'
  | 'policy'
  | 'material'
  | 'submission'
  | 'link'
  | 'list'
  | 'held';

const tags = new Map<DigestTag, Uint8Array>();
const tagBytes = (tag: DigestTag): Uint8Array => {
  const known = tags.get(tag) ?? utf8(`unticked/${tag}/v1\0`);
  tags.set(tag, known);
  return known;
};

const encoder = new TextEncoder();
let scratch = new Uint8Array(16_384);

/** One buffer for all that is hashed: implementations have read the bytes when they return (see `CryptoPort`). */
function gather(parts: readonly (Uint8Array | string)[]): Uint8Array {
  const most = parts.reduce((size, part) => size + (typeof part === 'string' ? part.length * 3 : part.length), 0);
  if (most > scratch.length) scratch = new Uint8Array(most * 2);
  let at = 0;
  for (const part of parts) {
    if (typeof part === 'string') at += encoder.encodeInto(part, scratch.subarray(at)).written;
    else {
      scratch.set(part, at);
      at += part.length;
    }
  }
  return scratch.subarray(0, at);
}

/** SHA-256 of `unticked/<tag>/v1`, a zero byte, and the parts one after another; texts as UTF-8. */
export const hashParts = (
  crypto: CryptoPort,
  tag: DigestTag,
  ...parts: readonly (Uint8Array | string)[]
): MaybePromise<Uint8Array> => crypto.sha256(gather([tagBytes(tag), ...parts]));

/** @param hash 32 bytes */
export const formatDigest = (hash: Uint8Array): Digest => `sha256-${base64url(hash)}` as Digest; // its form is made here

/** The 32 bytes of a digest, or `undefined` if the text is not one. */
export function parseDigest(text: string): Uint8Array | undefined {
  if (!text.startsWith('sha256-')) return undefined;
  const bytes = fromBase64url(text.slice(7));
  return bytes?.length === 32 ? bytes : undefined;
}

/** As `hashParts`, written as a digest. */
export function digest(
  crypto: CryptoPort,
  tag: DigestTag,
  ...parts: readonly (Uint8Array | string)[]
): MaybePromise<Digest> {
  return andThen(hashParts(crypto, tag, ...parts), formatDigest);
}

/** As `digest`, of one text that comes in pieces. */
export async function digestOfPieces(
  crypto: CryptoPort,
  tag: DigestTag,
  pieces: AsyncIterable<string>,
): Promise<Digest> {
  const hasher = createHasher(crypto);
  hasher.update(tagBytes(tag));
  for await (const piece of pieces) hasher.update(utf8(piece));
  return formatDigest(await hasher.digest());
}
