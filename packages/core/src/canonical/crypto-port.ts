/** A value or a promise of it: a synchronous implementation makes verifying many entries several times faster. */
export type MaybePromise<T> = T | Promise<T>;

/** The cryptography the ledger needs, injected. Implementations read the bytes they are handed before they return, and never change them. */
export interface CryptoPort {
  /** SHA-256, 32 bytes. */
  sha256(bytes: Uint8Array): MaybePromise<Uint8Array>;
  /** HMAC-SHA-256, 32 bytes. */
  hmac(key: Uint8Array, bytes: Uint8Array): MaybePromise<Uint8Array>;
  /** `length` bytes from a cryptographically secure source. */
  random(length: number): Uint8Array;
}
