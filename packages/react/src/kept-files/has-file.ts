import type { HistoryEntry } from '@unticked/core';

/** An entry that rests on a file which the ledger keeps. */
export type EntryWithFile = HistoryEntry & {
  readonly evidence: NonNullable<HistoryEntry['evidence']> & { readonly hash: string };
};

export const hasFile = (entry: HistoryEntry): entry is EntryWithFile =>
  entry.evidence?.hash !== undefined && entry.evidence.ref === `evidence:${entry.evidence.hash}`;
