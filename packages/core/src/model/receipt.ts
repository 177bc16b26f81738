import type { Digest } from '../canonical/digest.js';
import type { Instant } from '../canonical/instant.js';
import type { StoredNotice } from './notice.js';

/** What a receipt is signed over. Nothing personal: it names entries by the log's random id, and is checked as well after erasure. */
export interface ReceiptPayload {
  readonly v: 1;
  readonly tenant: string;
  readonly logId: string;
  readonly submissionId: string;
  /** The entries that the submission wrote, in order. */
  readonly entries: readonly ReceiptEntry[];
}

export interface ReceiptEntry {
  readonly seq: number;
  /** Of the entry and all before it, see `LoggedEvent`. */
  readonly hash: Digest;
  readonly recordedAt: Instant;
  /** Digest of the wording that was answered; absent where none was shown. */
  readonly notice?: Digest;
}

/** A public key that receipts are checked with: an Ed25519 key as RFC 8037 writes it. */
export interface ReceiptKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly kid: string;
  readonly x: string;
}

/** An entry as it is stored, to compute its hash from. */
export interface ReceiptProof {
  readonly seq: number;
  /** The stored hash before it; `''` before the first. */
  readonly previous: string;
  /** To the byte. No personal data is in it. */
  readonly body: string;
}

/** What comes with the answer to a submission. */
export interface SignedReceipt {
  /** Ask `receipt` for it again by this, with what it was given for. */
  readonly submissionId: string;
  /** A JWS in its compact form (RFC 7515): `alg` EdDSA, `typ` consent-receipt+jws. */
  readonly jws: string;
}

/** A receipt with what it was given for, so that whoever keeps it can check it without asking anybody. */
export interface ReceiptFile {
  /** A JWS in its compact form (RFC 7515): `alg` EdDSA, `typ` consent-receipt+jws. */
  readonly receipt: string;
  readonly entries: readonly ReceiptProof[];
  /** The wordings that were answered. */
  readonly notices: readonly StoredNotice[];
}

/** What does not fit between a receipt and what it was given for. */
export interface ReceiptFault {
  readonly code:
    | 'not_a_receipt'
    | 'unknown_key'
    | 'bad_signature'
    | 'unknown_version'
    | 'entry_missing'
    | 'entry_differs'
    | 'other_log'
    | 'time_differs'
    | 'wording_differs'
    | 'wording_missing';
  /** Which entry; absent where it is about the whole. */
  readonly seq?: number;
}
