import type { ContactList, GateReason, ListDifference } from '@unticked/core';

/** Customers' names by id, of those whom an answer names. */
export type Names = Readonly<Record<string, string>>;

export interface NamedList {
  readonly list: ContactList;
  readonly names: Names;
}

export interface NamedDifference {
  readonly difference: ListDifference;
  readonly names: Names;
}

/** Why somebody on a list was not written to. `address_missing`: the shop's record has no address for this channel any more. */
export type SkipReason = GateReason | 'address_missing';

/** What became of one sending. */
export interface CampaignResult {
  readonly sent: number;
  readonly skipped: readonly { readonly customerId: string; readonly name: string; readonly reason: SkipReason }[];
}
