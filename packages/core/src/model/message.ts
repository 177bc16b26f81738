import type { Instant } from '../canonical/instant.js';
import type { Channel } from './channel.js';
import type { MessageKind } from './event.js';

/** What the host sends to a person: the facts; words and layout are the host's. Free of advertising. */
export interface Message {
  readonly kind: MessageKind;
  readonly tenant: string;
  readonly subjectId: string;
  readonly channel: Channel;
  /** The address or number. */
  readonly to: string;
  /** The language that the person was asked in. */
  readonly locale: string;
  /** For the link, and nowhere else: who has it can confirm. */
  readonly token: string;
  /** The link is good before this. */
  readonly until: Instant;
  /** What it is about, in that language. */
  readonly purposes: readonly { readonly id: string; readonly title: string }[];
  /** Who asks. */
  readonly controller: { readonly name: string; readonly address: string };
}
