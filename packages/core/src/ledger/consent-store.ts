import type { ChannelKey } from '../model/channel.js';
import type { SubjectState } from '../model/status.js';

/** Names one subject's log. It comes from the authorised call, never from a request's body. */
export interface LogRef {
  readonly tenant: string;
  readonly subject: string;
}

/** The end of a log: seq and hash of its last entry. An absent log has `{ seq: 0, hash: '' }`. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** One entry as stored: its text to the byte, and its hash. */
export interface StoredEntry {
  readonly body: string;
  readonly hash: string;
}

/** What the contact list reads, so that it never needs the logs. */
export interface StandingRow {
  readonly purposeId: string | '*';
  readonly channel: ChannelKey;
  /** 1: the gate allows, apart from `until` and `epoch`. 0: it does not. */
  readonly open: 0 | 1;
  readonly epoch: number;
  readonly decidedSeq: number;
  /** Not open any more at this instant. */
  readonly until: string | null;
}

/** One atomic write. */
export interface CommitUnit {
  readonly ref: LogRef;
  /** The head that this unit was made on. */
  readonly expect: Head;
  /** At least one. The store numbers them `expect.seq + 1`, `+ 2` …, so a gap cannot be expressed. */
  readonly entries: readonly StoredEntry[];
  /** Personal parts of entries of this unit, by their seq. */
  readonly envelopes: readonly { readonly seq: number; readonly body: string }[];
  /** Envelopes of earlier entries to delete physically; `all` means up to `expect.seq`, so never those of this unit. */
  readonly redact: 'all' | readonly number[];
  /** Replaces the rows of the same (purposeId, channel). */
  readonly rows: readonly StandingRow[];
  readonly state: SubjectState;
}

export interface CommitResult {
  readonly ok: boolean;
  /** After `ok` the new head, else the true one. */
  readonly head: Head;
}

export interface SubjectPage {
  readonly head: Head;
  /** `none` for an absent log. */
  readonly state: SubjectState | 'none';
  /** In order of seq. `envelope` is `null` where there never was one or it was redacted. */
  readonly entries: readonly {
    readonly seq: number;
    readonly body: string;
    readonly hash: string;
    readonly envelope: string | null;
  }[];
}

/** A notice or a policy: content-addressed, never personal, never changed. */
export interface StoredDocument {
  readonly tenant: string;
  readonly hash: string;
  readonly kind: 'notice' | 'policy';
  readonly body: string;
}

/** Which rows the contact list wants. */
export interface ContactableQuery {
  readonly purposeId: string;
  readonly channel: ChannelKey;
  /** `row`: subjects with an open row. `subject`: every active subject but those that a closed row covers. */
  readonly by: 'row' | 'subject';
  /** Rows of an older epoch are left out (`row` only). */
  readonly epoch: number;
  /** Rows whose `until` is at or before this instant are left out. */
  readonly at: string;
  /** Keyset: only subjects after this one. `''` begins. */
  readonly after: string;
  readonly limit: number;
}

export interface CallControl {
  /** Aborting before the commit writes nothing; aborting later leaves the outcome `indefinite`. */
  readonly signal?: AbortSignal;
}

export type Durability = 'memory' | 'browser' | 'os' | 'fsync' | 'replicated';

/**
 * All that an app team writes to keep consent in its own database. Prove it with the conformance suite of `@unticked/testkit`.
 * Every key starts with (tenant, subject). Values that are not plain keys of the contract never reach it.
 */
export interface ConsentStore {
  /** What has happened to a commit when it resolves. The ledger refuses a store below its `minDurability`. */
  readonly durability: Durability;
  /** `multi-process`: compare-and-set holds between processes too. */
  readonly concurrency: 'single-process' | 'multi-process';
  /**
   * Writes the whole unit or nothing, also on a crash, if and only if the log's head equals `expect` in both seq and hash.
   * A head that differs is no error: `{ ok: false, head }` with the true head, and nothing written in any table.
   * MUST keep bodies byte for byte, and MUST NOT change or delete an entry, ever, but by `purge`. Once resolved, every read sees it.
   * Throws `invalid` for a unit that `assertCommitUnit` refuses, `aborted` if cancelled in time, `unavailable` if it could not
   * write: after these three certainly nothing was written. Anything else thrown is `indefinite`.
   */
  commit(unit: CommitUnit, control?: CallControl): Promise<CommitResult>;
  /**
   * Entries with `seq > after`, at most `limit` (1 to 1000), together with head, state and envelopes of the same snapshot.
   * An absent log is `{ head: { seq: 0, hash: '' }, state: 'none', entries: [] }`. Throws `invalid` for other limits (`assertPage`).
   */
  read(
    ref: LogRef,
    page: { readonly after: number; readonly limit: number },
    control?: CallControl,
  ): Promise<SubjectPage>;
  /** Keeps a document under its hash. Keeping it again is harmless and changes nothing. */
  putDocument(document: StoredDocument, control?: CallControl): Promise<void>;
  getDocument(tenant: string, hash: string, control?: CallControl): Promise<StoredDocument | null>;
  /** Whole logs of at most 1000 subjects, in the order asked, each of one snapshot. Without it the ledger reads one by one. */
  readMany?(refs: readonly LogRef[], control?: CallControl): Promise<readonly SubjectPage[]>;
  /**
   * Subject ids in a stable order, `active` subjects only, never reserved ids (`~…`). Without it there is no contact list.
   * `row`: those whose row (purposeId, channel) is open, of `epoch` or newer, with `until` absent or after `at`.
   * `subject`: all of them, but where the row (purposeId, channel) exists it alone decides by `open`, and else a closed row
   * (purposeId, '*'), ('*', channel) or ('*', '*') leaves the subject out; `epoch`, `until` and `at` are not looked at.
   */
  contactable?(tenant: string, query: ContactableQuery, control?: CallControl): Promise<readonly string[]>;
  /** Every subject id of a tenant in a stable order, reserved ids too. Without it only single subjects can be verified. */
  scan?(
    tenant: string,
    page: { readonly after: string; readonly limit: number },
    control?: CallControl,
  ): Promise<readonly string[]>;
  /**
   * Removes a whole log physically: entries, envelopes, rows and head, all or nothing, also on a crash, if and only if the log's
   * head equals `expect` in both seq and hash. It is the one exception to "never delete an entry", and only the ledger decides when:
   * an erased person's proof that is past its time. A head that differs is no error: `{ ok: false, head }` with the true head, and
   * nothing removed. After `ok` the log is absent to every method, and may begin anew. Documents stay. Throws as `commit` does; it
   * may always be called again. Without it, proof is kept for good and reported (RT-03).
   */
  purge?(ref: LogRef, expect: Head, control?: CallControl): Promise<CommitResult>;
  /** Closing twice is harmless; every later call throws `unavailable`. */
  close?(): Promise<void>;
}
