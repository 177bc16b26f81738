import { andThen } from './and-then.js';
import { base64url, fromBase64url } from './base64url.js';
import type { CryptoPort, MaybePromise } from './crypto-port.js';
import { utf8 } from './utf8.js';

declare const digestBrand: unique symbol;

/** `sha256-` and 43 base64url characters. */
export type Digest = string & { readonly [digestBrand]: true };

/** What is hashed. Each has a tag of its own, so that no hash of one can pass for a hash of another. */
export type DigestTag = 'genesis' | 'event' | 'envelope' | 'notice' | 'policy' | 'material' | 'submission';

const tags = new Map<DigestTag, Uint8Array>();
const tagBytes = (tag: DigestTag): Uint8Array => {
  const known = tags.get(tag) ?? utf8(`unticked/${tag}/v1\0`);
  tags.set(tag, known);
  return known;
};

const concat = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

export const formatDigest = (hash: Uint8Array): Digest => `sha256-${base64url(hash)}` as Digest;

/** The 32 bytes of a digest, or `undefined` if the text is not one. */
export function parseDigest(text: string): Uint8Array | undefined {
  if (!text.startsWith('sha256-')) return undefined;
  const bytes = fromBase64url(text.slice(7));
  return bytes?.length === 32 ? bytes : undefined;
}

/** SHA-256 of `unticked/<tag>/v1`, a zero byte, and the parts one after another. */
export function digest(crypto: CryptoPort, tag: DigestTag, ...parts: readonly Uint8Array[]): MaybePromise<Digest> {
  return andThen(crypto.sha256(concat([tagBytes(tag), ...parts])), formatDigest);
}
