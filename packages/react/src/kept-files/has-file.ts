import type { Evidence } from '@unticked/core';

/** What rests on a file that the ledger keeps. */
export interface WithFile {
  readonly evidence: Evidence & { readonly hash: string };
}

export const hasFile = <Entry extends { readonly evidence?: Evidence }>(entry: Entry): entry is Entry & WithFile =>
  entry.evidence?.hash !== undefined && entry.evidence.ref === `evidence:${entry.evidence.hash}`;
