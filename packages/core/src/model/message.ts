import type { Instant } from '../canonical/instant.js';
import type { Channel } from './channel.js';
import type { StatusMessage } from './status-message.js';

/** What the host sends to a person: the facts; words and layout are the host's. Free of advertising. */
interface MessageCommon {
  readonly tenant: string;
  readonly subjectId: string;
  readonly channel: Channel;
  /** The address or number. */
  readonly to: string;
  /** The language that the person was asked in. */
  readonly locale: string;
  /** For the link, and nowhere else: who has it can do what the link is for. Write it into the fragment of a page's URL. */
  readonly token: string;
  /** The link, or the code, is good before this. */
  readonly until: Instant;
  /** What it is about, in that language. */
  readonly purposes: readonly { readonly id: string; readonly title: string }[];
  /** Who asks. */
  readonly controller: { readonly name: string; readonly address: string };
}

/** The link that confirms a yes. */
export interface ConfirmMessage extends MessageCommon {
  readonly kind: 'confirm';
}

/** A code of six digits, which shows that whoever opened the link reads what is sent to its address. */
export interface CodeMessage extends MessageCommon {
  readonly kind: 'code';
  readonly code: string;
}

/** What is held about the person: `renderStatus` makes words of it. The link leads to their preferences. */
export interface StatusSent extends MessageCommon {
  readonly kind: 'status';
  readonly status: StatusMessage;
}

/** What the person said yes to ends soon. The link leads to their preferences, where they renew or end it; without either it ends. */
export interface ReminderMessage extends MessageCommon {
  readonly kind: 'reminder';
  /** By purpose: not valid any more at `until`. */
  readonly ends: readonly { readonly purposeId: string; readonly until: Instant }[];
}

/** The link to a download of their data. It gives nothing without the code, which is in no message: tell it by another way. */
export interface ExportMessage extends MessageCommon {
  readonly kind: 'export';
}

export type Message = ConfirmMessage | CodeMessage | StatusSent | ReminderMessage | ExportMessage;
