import type { Instant } from '../canonical/instant.js';
import type { ChannelKey } from '../model/channel.js';
import type { ChildFact } from '../model/child-fact.js';
import type { AnswerEvent } from '../model/event.js';
import type { EventRef } from '../model/event-ref.js';
import type { Status } from '../model/status.js';
import type { ContactPoint } from './contact-point-of.js';

/** What the log says of one purpose and channel, before objections, suppression and subject state. */
export interface Cell {
  readonly purposeId: string;
  readonly channel: ChannelKey;
  readonly status: Status;
  readonly since: Instant | null;
  readonly decidedBy: EventRef | null;
  /** A yes waits for its confirmation, and can be confirmed before this instant (double opt-in). */
  readonly pendingUntil?: Instant;
  /** What an opt-out was told to: the person has had another address since then. */
  readonly address?: ContactPoint;
  /** The yes that stands behind `given`, `expired`, `outdated` and `of_age`. */
  readonly grant: Grant | null;
}

export interface Grant {
  readonly ref: EventRef;
  readonly event: AnswerEvent;
  readonly until: Instant | 'none';
  readonly epoch: number;
  readonly contactPoint: string | null;
  /** A guardian gave it for a child. */
  readonly child: ChildFact | null;
  /** The person has another address now: the yes was for the old one. */
  readonly addressChanged: boolean;
}
