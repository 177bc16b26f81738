import type { Finding } from '../errors/finding.js';

/** A stored yes that lacks what a record must carry. Warnings do not make a report bad. */
export interface FlaggedRecord {
  readonly subjectId: string;
  readonly seq: number;
  readonly finding: Finding;
}

/** What is broken: an entry by its seq, a text by its hash. */
export interface Broken {
  readonly what: 'event' | 'envelope' | 'notice' | 'policy' | 'head';
  readonly subjectId?: string;
  readonly seq?: number;
  readonly hash?: string;
  readonly code:
    | 'hash_mismatch'
    | 'seq_mismatch'
    | 'log_id_mismatch'
    | 'not_json'
    | 'missing'
    | 'not_redacted'
    | 'not_gone'
    | 'time_runs_back'
    | 'head_mismatch';
}

export interface VerifyReport {
  readonly ok: boolean;
  readonly checked: {
    readonly subjects: number;
    readonly events: number;
    readonly envelopes: number;
    readonly notices: number;
    readonly policies: number;
  };
  readonly broken: readonly Broken[];
  readonly flagged: readonly FlaggedRecord[];
}
