import type { CallControl, Durability } from './consent-store.js';

/** Names one file. Tenant and subject come first, so that a file is reached only through the person it is about. */
export interface EvidenceKey {
  readonly tenant: string;
  readonly subject: string;
  /** `sha256-…` of the bytes. */
  readonly hash: string;
}

/** One file of a list. */
export interface ListedEvidence {
  readonly subject: string;
  readonly hash: string;
  /** When it was last put: an instant. */
  readonly keptAt: string;
}

/**
 * Keeps the files that prove answers: scans, signed documents, recordings, messages. Prove an adapter with
 * `runEvidenceConformance` of `@unticked/testkit`.
 * Values that are not plain keys never reach it: the ledger has hashed the bytes, checked the subject's id and sniffed the type.
 * MUST put nothing of a person into a name of its own but the key: a file has no name here, and no type.
 */
export interface EvidenceStore {
  /** What has happened to a file when `put` resolves. */
  readonly durability: Durability;
  /**
   * Keeps bytes under their key, whole or not at all, also on a crash: nobody ever reads half a file. Content-addressed: the same
   * key has the same bytes, so putting again is harmless; it MUST renew `keptAt`, so that what is about to be used is not collected.
   * MUST keep bytes byte for byte, and MUST copy them if it keeps them in memory. Once resolved, every `get` sees them.
   * Throws `aborted` if cancelled in time and `unavailable` for everything else: the call may be made again.
   */
  put(key: EvidenceKey, bytes: Uint8Array, control?: CallControl): Promise<void>;
  /**
   * The bytes as they are kept, or `null` where nothing is. MUST NOT look under another subject or tenant that has the same hash.
   * Need not check the hash: the ledger checks what it is given, and says `tampered`.
   */
  get(key: EvidenceKey, control?: CallControl): Promise<Uint8Array | null>;
  /** Removes the bytes physically. What another person has under the same hash stays. Deleting what is not there is harmless. */
  delete(key: EvidenceKey, control?: CallControl): Promise<void>;
  /**
   * A tenant's files in a stable order, at most `limit` (1 to 1000), each once; `next` is there exactly while more follow, and is
   * passed as `after`. What it holds is the adapter's own. Without this method unused files cannot be found.
   * Throws `invalid` for other limits (`assertPage`).
   */
  list?(
    tenant: string,
    page: { readonly after: string; readonly limit: number },
    control?: CallControl,
  ): Promise<{ readonly files: readonly ListedEvidence[]; readonly next?: string }>;
}
