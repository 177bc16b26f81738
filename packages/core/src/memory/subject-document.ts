import type { Head, StandingRow, SubjectPage } from '../ledger/consent-store.js';

/** One subject whole, as plain JSON data: the log, the envelopes that are left, the rows and the state. */
export interface SubjectDocument {
  readonly v: 1;
  readonly head: Head;
  readonly state: SubjectPage['state'];
  /** Entry n is at index n - 1. */
  readonly entries: readonly { readonly body: string; readonly hash: string; readonly envelope: string | null }[];
  readonly rows: readonly StandingRow[];
}

export const absentSubject: SubjectDocument = {
  v: 1,
  head: { seq: 0, hash: '' },
  state: 'none',
  entries: [],
  rows: [],
};
