import type { Instant } from '../canonical/instant.js';
import type { Act } from './act.js';
import type { Attestation } from './attestation.js';
import type { Evidence } from './capture.js';
import type { ChannelKey } from './channel.js';
import type { Campaign } from './contact-list.js';
import type { RejectedAnswer } from './envelope.js';
import type { ErasureCause, KeptProof } from './erasure.js';
import type { EventKind, ReservedLogKind } from './event.js';
import type { EventRef } from './event-ref.js';
import type { GateReason } from './gate-answer.js';
import type { Method, Mode, RecordedBy } from './method.js';
import type { ProfileInput } from './profile-input.js';
import type { RectificationDetails, RectificationStep } from './rectification.js';
import type { NamedGround } from './retention.js';
import type { RightsRequestType } from './rights-request.js';
import type { Source } from './source.js';
import type { Standing } from './standing.js';
import type { RecordedWording, SettledWording } from './unknown-wording.js';

/** One entry as people read it. */
export interface HistoryEntry {
  readonly ref: EventRef;
  readonly kind: Exclude<EventKind, ReservedLogKind> | 'unreadable';
  /** `system` entries are hidden at first. */
  readonly about: 'answer' | 'measure' | 'system';
  readonly recordedAt: Instant;
  readonly effectiveAt: Instant;
  readonly submissionId: string;
  readonly questionId?: string;
  readonly purposeId?: string;
  /** The purpose's title as the notice had it, else as it is now. */
  readonly title?: string;
  readonly channel?: ChannelKey;
  readonly method?: Method;
  readonly mode?: Mode;
  readonly indicatedBy?: 'subject' | 'guardian';
  readonly recordedBy?: { readonly type: RecordedBy; readonly id?: string; readonly name?: string };
  readonly withWhom?: string;
  readonly place?: string;
  readonly note?: string;
  readonly reason?: string;
  readonly claimedAt?: string;
  readonly evidence?: Evidence;
  readonly printedForm?: string;
  /** The online profile that this entry is about, or that the answer came through. */
  readonly profile?: ProfileInput;
  readonly source?: Source;
  /** `contacted`: the host's own record of what it was about. */
  readonly campaign?: Campaign;
  /** `contacted`: the gate said no, and was only observed then. */
  readonly observed?: GateReason;
  /** When somebody was last written to on the strength of this entry. */
  readonly lastUsedAt?: Instant;
  readonly attestation?: Attestation;
  /** First entry of a form whose wording was unknown. */
  readonly wording?: RecordedWording;
  /** A second person confirmed such a form, or turned it down. Not told to persons. */
  readonly settles?: SettledWording;
  readonly act?: Act;
  readonly presented?: 'sealed' | 'claimed';
  /** Ask `notice(hash)` for the exact text. */
  readonly notice?: string;
  readonly policyVersion?: number;
  readonly locale?: string;
  readonly until?: Instant | 'none';
  /** Seq of the waiting yes that the person confirmed by the link they were sent. */
  readonly confirms?: number;
  readonly meaning?: 'typing_error' | 'new_address' | 'never_theirs';
  readonly corrects?: number;
  /** A later entry says that this one was a mistake. */
  readonly correctedBy?: number;
  readonly rejected?: readonly RejectedAnswer[];
  /** It is in the log of this person, who has become one with the one asked about. Not told to persons. */
  readonly person?: string;
  /** `merged`, `split`: the other person. Not told to persons. */
  readonly other?: string;
  /** `merged`, `split`: whether this person went into the other, or the other came from there. */
  readonly side?: 'into' | 'from';
  /** `held`, `ground_named`: the norm that asks for it. `held`: the day on which somebody looks again. */
  readonly norm?: string;
  readonly reviewOn?: string;
  /** `removed`: until when the person can be brought back. */
  readonly recoverUntil?: Instant;
  /** `released`: seq of the hold that it ends. */
  readonly releases?: number;
  /** `erased`: why, and how long the proof is kept. */
  readonly because?: ErasureCause;
  readonly kept?: KeptProof;
  /** `ground_named`: on what ground the data is kept for the purpose, until `until`. */
  readonly ground?: NamedGround;
  /** `rectification_step`, `propagated`: in which system. */
  readonly system?: string;
  /** `rectification_step`: which step, and what was wrong and is right. */
  readonly rectificationStep?: RectificationStep;
  readonly rectification?: RectificationDetails;
  /** `request_step`: what was asked for, and under which request. */
  readonly requestType?: RightsRequestType;
  readonly requestId?: string;
  /** It repeats an entry of the other person's log. */
  readonly carried?: true;
  /** Its personal part was erased. */
  readonly erased?: true;
}

/** Entries newest first, with the answer in front. */
export interface HistoryPage {
  readonly subjectId: string;
  /** What holds now, purpose by purpose. */
  readonly standing: Standing;
  readonly entries: readonly HistoryEntry[];
  readonly total: number;
  /** Pass as `before` for the next page; absent on the last. */
  readonly next?: number;
  /** The log checked against its own hashes. */
  readonly chain: { readonly intact: boolean; readonly since: Instant | null; readonly broken: readonly number[] };
  /** True where the entries live in this browser only. */
  readonly browserOnly: boolean;
}
