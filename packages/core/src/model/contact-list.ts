import type { Instant } from '../canonical/instant.js';
import type { Channel } from './channel.js';
import type { GateReason } from './gate-answer.js';
import type { Status } from './status.js';

/** What somebody wants to write about. The gate is asked the same for every person. */
export interface ListQuery {
  readonly purposeId: string;
  /** @default none: a use without contact */
  readonly channel?: Channel;
  /** Id of the controller about to act. */
  readonly as?: string;
}

/** A person on the application's own list. */
export interface ListMember {
  readonly subjectId: string;
  /** Where they would be written to, from the host's own records. @default the address is not looked at */
  readonly to?: string;
}

/**
 * Whom the gate lets in, out of those who were asked about, with everybody else counted: `total` is `allowed`, `duplicates` and
 * every count of `byReason` together. A part of a list is a list too: `joinLists` makes one of two.
 */
export interface ContactList {
  readonly query: ListQuery;
  /** As of when. Of a list of several parts the earliest: nothing in it is older. */
  readonly at: Instant;
  /** How many were asked about. */
  readonly total: number;
  readonly allowed: number;
  readonly byReason: Readonly<Partial<Record<GateReason, number>>>;
  /** Allowed, but this person or this address is on the list already. */
  readonly duplicates: number;
  /** `allowed`: everybody was walked on a store that cannot be scanned, so that who is not allowed is not counted. */
  readonly counted: 'everyone' | 'allowed';
  /** From then on somebody may have left by time alone, or by a version of the policy that is published already. `null`: no such time is known. */
  readonly validUntil: Instant | null;
  /** The same for the same people, addresses and query, in whatever order they came. It tells lists apart; it proves nothing. */
  readonly fingerprint: string;
  /** Whom the gate allows, by id. */
  readonly members: readonly ListMember[];
}

/** A part of a list of everybody. */
export interface ListPage extends ContactList {
  /** Pass as `after` for the next part; absent on the last. */
  readonly next?: string;
}

/** Why somebody is on a list no more. `duplicate`: somebody else stands for their address. `not_listed`: they were not asked about. */
export type LeftReason = GateReason | 'duplicate' | 'not_listed';

export interface LeftMember {
  readonly subjectId: string;
  readonly reason: LeftReason;
}

/** A list, made again. */
export interface ListDifference {
  readonly list: ContactList;
  readonly left: readonly LeftMember[];
  readonly joined: readonly ListMember[];
}

/** How one channel stood at one instant. */
export interface ChannelCount {
  readonly at: Instant;
  readonly channel: Channel | '*';
  readonly byStatus: Readonly<Partial<Record<Status, number>>>;
  /** Whom the gate allowed. */
  readonly allowed: number;
}

/** How many people stood where, of those in this part. */
export interface CountsPage {
  readonly purposeId: string;
  /** In the order of the instants asked for, and in each of the purpose's channels. */
  readonly counts: readonly ChannelCount[];
  /** Pass as `after` for the next part; absent on the last. */
  readonly next?: string;
}

/** The host's own record of what people were written to about. */
export interface Campaign {
  readonly system: string;
  readonly object: string;
  readonly id: string;
}

/** What was recorded of those who were written to. */
export interface Contacted {
  /** Their logs say so, from this call or from an earlier one with its id. */
  readonly recorded: readonly string[];
  /** The gate says no: nothing was recorded, and they should not have been written to. */
  readonly refused: readonly { readonly subjectId: string; readonly reason: GateReason }[];
}
