import type { Digest } from '../canonical/digest.js';
import type { Channel } from './channel.js';

export type Medium = 'screen' | 'script' | 'printed';

/** A text that was shown beside another, in one locale. */
export interface NoticeDocument {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly text: string;
}

/** One purpose's exact text in one locale and medium: everything the person saw or heard about it. Stored once, under its hash. */
export interface Notice {
  readonly v: 1;
  readonly medium: Medium;
  readonly purposeId: string;
  readonly locale: string;
  /** `printed`: the id of the form. */
  readonly form?: string;
  readonly title: string;
  readonly text: string;
  readonly controller: { readonly name: string; readonly address: string };
  readonly channels: readonly Channel[];
  /** What was shown beside it: the terms of a prize draw. */
  readonly documents?: readonly NoticeDocument[];
  /** A wording from before the ledger, as it was registered: never in force for a form of ours. `until` is the first day it was not used. */
  readonly legacy?: { readonly id: string; readonly inUse: { readonly from: string; readonly until?: string } };
  /** How to take it back, or how to object. */
  readonly withdrawal?: { readonly text: string; readonly url: string };
  /** Absent only from a registered wording: what stood beside it then nobody says. */
  readonly privacyNotice?: { readonly url: string; readonly version: string };
}

/** A notice with the hash it is stored under. */
export interface StoredNotice {
  readonly hash: Digest;
  readonly notice: Notice;
}
