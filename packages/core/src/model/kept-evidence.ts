import type { Digest } from '../canonical/digest.js';
import type { MediaType } from './media-type.js';

/** What proves an answer, as a file that the ledger keeps. Put it into a capture's `evidence`, beside its `kind`. */
export interface KeptEvidence {
  /** SHA-256 of the bytes and nothing else, so that any tool can check it. */
  readonly hash: Digest;
  /** `evidence:` and the hash: kept by the ledger, not by the host. */
  readonly ref: string;
  /** As the bytes themselves say. */
  readonly type: MediaType;
  /** Bytes. */
  readonly size: number;
}

/** A kept file with its bytes, checked against its hash. */
export interface EvidenceFile extends KeptEvidence {
  readonly bytes: Uint8Array;
}

/** The `ref` of what the ledger keeps. */
export const evidenceRef = (hash: string): string => `evidence:${hash}`;
