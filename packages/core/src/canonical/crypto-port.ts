/** A value or a promise of it: a synchronous implementation makes verifying many entries several times faster. */
export type MaybePromise<T> = T | Promise<T>;

/** A SHA-256 that is fed piece by piece. */
export interface Hasher {
  update(bytes: Uint8Array): void;
  /** 32 bytes; called once, at the end. */
  digest(): MaybePromise<Uint8Array>;
}

/** The cryptography the ledger needs, injected. Implementations read the bytes they are handed before they return, and never change them. */
export interface CryptoPort {
  /** SHA-256, 32 bytes. */
  sha256(bytes: Uint8Array): MaybePromise<Uint8Array>;
  /** For files of any length. @default the pieces are kept until the end and hashed then */
  hasher?(): Hasher;
  /** HMAC-SHA-256, 32 bytes. */
  hmac(key: Uint8Array, bytes: Uint8Array): MaybePromise<Uint8Array>;
  /** `length` bytes from a cryptographically secure source. */
  random(length: number): Uint8Array;
}
