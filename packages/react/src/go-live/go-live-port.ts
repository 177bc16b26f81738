import type { ChannelKey, ContactList, GateReason, ListQuery } from '@unticked/core';

/** What was let through while a purpose was only observed, as the host counted it: `onObserved` of its ledger tells each. */
export interface ObservedCount {
  readonly purposeId: string;
  readonly channel: ChannelKey;
  /** How many contacts would have been blocked. */
  readonly contacts: number;
  /** To how many people. */
  readonly people: number;
  /** Since when, as an instant. */
  readonly since: string;
  /** The contacts by what would have blocked them. */
  readonly byReason: Readonly<Partial<Record<GateReason, number>>>;
}

/** What the host does for the widget: its people and its settings are its own. */
export interface GoLivePort {
  /** Where an import that is not finished is gone on with. @default no link */
  readonly importHref?: string | undefined;
  /** What observing showed so far. */
  readonly observed: readonly ObservedCount[];
  /** Whom a purpose lets in, out of the host's own people: `(query) => buildList(admin.lists, query, customers())`. */
  readonly build: (query: ListQuery) => Promise<ContactList>;
  /** Makes the gate bind for this purpose: `enforcement` of the host's ledger says so from then on. */
  readonly onEnforce: (purposeId: string) => Promise<unknown>;
}
