import type { Instant } from '../canonical/instant.js';
import type { ChannelKey } from './channel.js';
import type { EventRef } from './event-ref.js';
import type { GateAnswer } from './gate-answer.js';
import type { Method } from './method.js';
import type { PurposeKind } from './policy.js';
import type { ProfileInput } from './profile-input.js';
import type { Status, SubjectState } from './status.js';

/** Seven tones, told apart in greyscale. `ok` and `informed` exactly when the gate allows. */
export type Tone = 'ok' | 'partly' | 'waiting' | 'no' | 'nothing' | 'informed' | 'blocked';

/** What holds for one purpose and channel. Of somebody on hold, removed or erased only the gate's no is told: when, until when, by which entry and how are `null`. */
export interface CellStanding {
  readonly purposeId: string;
  readonly kind: PurposeKind;
  readonly topic: 'data' | 'marketing';
  /** In the text locale. */
  readonly title: string;
  readonly channel: ChannelKey;
  readonly status: Status;
  readonly since: Instant | null;
  readonly until: Instant | null;
  readonly decidedBy: EventRef | null;
  readonly gate: GateAnswer;
  readonly tone: Tone;
  /** Proof of the entry that decided, for the why. */
  readonly proof: CellProof | null;
  /** How long the data is kept: an ISO 8601 duration from what the host calls `from`, such as `contractEnd`; and `until` when, where the host has reported that. @default not said */
  readonly retention?: { readonly period: string; readonly from: string; readonly until?: Instant };
}

/** How the deciding answer was got. */
export interface CellProof {
  readonly method: Method;
  readonly by: string | null;
  readonly withWhom: string | null;
  readonly place: string | null;
  readonly policyVersion: number | null;
  readonly notice: string | null;
  readonly locale: string | null;
  /** The online profile that it came through, if one is linked. */
  readonly profile?: ProfileInput;
  /** When the person was last written to on the strength of it; absent if never. */
  readonly lastUsedAt?: Instant;
}

/** The word on a pill; its text is in the catalogues of the interface. */
export type PillWord =
  | 'may_contact'
  | 'may_keep'
  | 'only'
  | 'without'
  | 'some'
  | 'never_asked'
  | 'asked'
  | 'left_empty'
  | 'said_no'
  | 'withdrawn'
  | 'objected'
  | 'ask_again'
  | 'expired'
  | 'not_informed'
  | 'stopped'
  | 'restricted'
  | 'held'
  | 'removed'
  | 'erased'
  | 'blocked'
  | 'unknown';

/** Several cells as one word. */
export interface Pill {
  readonly topic: 'data' | 'marketing';
  readonly tone: Tone;
  readonly word: PillWord;
  /** `only`, `without`: the channels it names. */
  readonly channels: readonly ChannelKey[];
  /** `expired`: since when. */
  readonly at: Instant | null;
  readonly cells: readonly CellStanding[];
}

/** What holds for one person now. */
export interface Standing {
  readonly subjectId: string;
  /** `unknown` for an id without a log. */
  readonly state: SubjectState | 'unknown';
  readonly at: Instant;
  /** The person was merged: this is what holds for the one who goes on. Not told to persons. */
  readonly mergedInto?: string;
  readonly pills: readonly Pill[];
}
