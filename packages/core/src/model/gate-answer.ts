import type { Instant } from '../canonical/instant.js';
import type { EventRef } from './event-ref.js';
import type { Ground } from './legal-basis.js';
import type { ConsentStatus, SubjectState } from './status.js';

/** Why a contact is not allowed. */
export type GateReason =
  | Exclude<ConsentStatus, 'given'>
  | Exclude<SubjectState, 'active' | 'internal'>
  | 'not_informed'
  | 'objected'
  | 'suppressed'
  | 'address_changed'
  | 'other_controller'
  | 'unknown_purpose'
  | 'unknown_channel'
  | 'unknown_subject'
  | 'unreadable';

/** What would open the gate. */
export type Remedy = 'ask' | 'ask_again' | 'confirm_address' | 'wait' | 'none';

export type GateWarning = 'not_informed' | 'contact_point_unrecorded' | 'necessity_claimed' | 'of_age';

/** The one answer to "may I contact this person, by this channel, for this, now?". */
export type GateAnswer =
  | {
      readonly allowed: true;
      readonly warnings: readonly GateWarning[];
      /** False while the host only observes this purpose: the answer is the same, it does not bind yet. */
      readonly enforced: boolean;
      readonly ground: Ground;
      readonly decidedBy: EventRef | null;
      readonly until: Instant | null;
    }
  | {
      readonly allowed: false;
      readonly enforced: boolean;
      readonly reason: GateReason;
      readonly decidedBy: EventRef | null;
      readonly remedy: Remedy;
    };
