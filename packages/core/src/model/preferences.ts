import type { Instant } from '../canonical/instant.js';
import type { ChannelKey } from './channel.js';
import type { RejectedAnswer } from './envelope.js';
import type { AnswerKind } from './event.js';
import type { PurposeKind } from './policy.js';
import type { Presentation } from './presentation.js';
import type { SignedReceipt } from './receipt.js';
import type { Tone } from './standing.js';
import type { Status } from './status.js';

/** What a person may do about one purpose and channel, here: `renew` is to give again what ends soon, `end` is to refuse, withdraw or object, whichever it is. */
export type PreferenceChoice = 'give' | 'renew' | 'end';

/** One purpose and channel, as the person it is about reads it. */
export interface PreferenceItem {
  readonly purposeId: string;
  readonly channel: ChannelKey;
  readonly kind: PurposeKind;
  /** In the locale of the whole. */
  readonly title: string;
  readonly text: string;
  readonly controller: { readonly name: string; readonly address: string };
  readonly status: Status;
  readonly since: Instant | null;
  /** Half-open; `null` where it does not end by itself. */
  readonly until: Instant | null;
  readonly tone: Tone;
  /** Empty for what the person is only told. */
  readonly can: readonly PreferenceChoice[];
  /** Proves what was shown; send it with the answer. */
  readonly presentation: Presentation;
}

/** What a person may see and change. By a link: what concerns the one address that it was sent to. */
export interface Preferences {
  readonly locale: string;
  readonly at: Instant;
  /** By a link: the address, with all but its ends left out, and how long the link is good. */
  readonly link?: { readonly channel: ChannelKey; readonly address: string; readonly until: Instant };
  readonly items: readonly PreferenceItem[];
}

/** What a change by a link did. */
export interface PreferencesResult {
  readonly outcome: 'recorded' | 'partial' | 'unchanged';
  readonly changed: readonly {
    readonly purposeId: string;
    readonly channel: ChannelKey;
    readonly title: string;
    readonly answer: AnswerKind;
  }[];
  readonly rejected: readonly RejectedAnswer[];
  /** A yes of the changed ones counts once the person confirms it by the link that was sent to the address. */
  readonly pending: readonly { readonly purposeId: string; readonly channel: ChannelKey; readonly sent: boolean }[];
  /** As it is now. */
  readonly preferences: Preferences;
  /** Signed proof of what was written, for the person to keep; absent where the ledger signs none. */
  readonly receipt?: SignedReceipt;
}
