import type { Instant } from '../canonical/instant.js';
import type { Channel, ChannelKey } from './channel.js';
import type { Ground } from './legal-basis.js';
import type { Method, RecordedBy } from './method.js';
import type { Status } from './status.js';

/** One thing that is held about a person, and why. */
export interface StatusItem {
  readonly purposeId: string;
  readonly channel: ChannelKey;
  /** In the locale of the message, as the policy has it. */
  readonly title: string;
  readonly text: string;
  readonly ground: Ground;
  readonly status: Status;
  readonly since: Instant | null;
  /** Half-open; `null` where it does not end by itself. */
  readonly until: Instant | null;
  readonly controller: string;
  /** How the answer came: whose hand wrote it down, but no member of staff by name. `null` where nothing was said yet. */
  readonly taken: { readonly method: Method; readonly by: RecordedBy; readonly at: Instant } | null;
  /** Whether they are contacted or their data used for this now. */
  readonly use: 'in_use' | 'not_in_use';
}

/** What is held about a person, on what ground, and how to change it: facts only, no word of staff, no advertising. */
export interface StatusMessage {
  readonly locale: string;
  readonly at: Instant;
  readonly controllers: readonly {
    readonly name: string;
    readonly address: string;
    readonly contact: { readonly email?: string; readonly phone?: string; readonly url?: string };
  }[];
  /** Addresses and numbers that answers were given for, with all but their ends left out. */
  readonly addresses: readonly { readonly channel: Channel; readonly address: string }[];
  readonly items: readonly StatusItem[];
}

/** For a mail or a letter, for a page, for a short message, and to be read aloud. */
export type StatusFormat = 'text' | 'html' | 'sms' | 'script';
