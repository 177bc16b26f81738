import type { Digest } from '../canonical/digest.js';
import type { Instant } from '../canonical/instant.js';
import type { Act } from './act.js';
import type { BreachPlanEvent, BreachStepEvent } from './breach-event.js';
import type { Channel, ChannelKey } from './channel.js';
import type { DraftStep } from './draft.js';
import type { DueCounts } from './due.js';
import type { ErasureCause, KeptProof } from './erasure.js';
import type { EventCommon } from './event-common.js';
import type { GateReason } from './gate-answer.js';
import type { MessageKind } from './message-kind.js';
import type { Method, Mode } from './method.js';
import type { RectificationStepEvent } from './rectification-event.js';
import type { RestrictionCause } from './restriction.js';
import type { GroundSaid, RetentionChoice, RetentionCounts } from './retention.js';
import type { RequestStep, RightsRequestType } from './rights-request.js';

/** Kinds that come from a person's answer. `parked` is one that another system reports without proof. */
export const answerKinds = [
  'requested',
  'deferred',
  'not_given',
  'refused',
  'given',
  'renewed',
  'withdrawn',
  'informed',
  'objected',
  'parked',
] as const;

/** Kinds that come from the controller. */
export const measureKinds = [
  'stopped',
  'invalidated',
  'corrected',
  'suppressed',
  'lifted',
  'contact_point_changed',
  'restricted',
  'released',
  'merged',
  'split',
  'held',
  'removed',
  'restored',
  'erased',
] as const;

/** Kinds that say which accounts elsewhere are the person's. They decide nothing. */
export const profileKinds = ['profile_linked', 'profile_unlinked'] as const;

/** Kinds about the log itself, and about what was sent. They change no status. */
export const systemKinds = [
  'set_aside',
  'policy_published',
  'text_registered',
  'drafted',
  'delivered',
  'undelivered',
  'links_revoked',
  'code_entered',
  'contacted',
  'propagated',
  'due_run',
  'sourced',
  'request_step',
  'rectification_step',
  'listed',
  'ground_named',
  'purged',
  'breach_step',
  'breach_plan',
] as const;

/** Kinds that a later version writes. Reading one shuts the gate. */
export const reservedKinds = ['anchored'] as const;

export type AnswerKind = (typeof answerKinds)[number];
export type MeasureKind = (typeof measureKinds)[number];
export type ProfileKind = (typeof profileKinds)[number];
export type SystemKind = (typeof systemKinds)[number];
export type EventKind = AnswerKind | MeasureKind | ProfileKind | SystemKind;

/** Kinds that stand in reserved logs alone, so in nobody's history. */
export type ReservedLogKind =
  | 'policy_published'
  | 'text_registered'
  | 'drafted'
  | 'code_entered'
  | 'due_run'
  | 'sourced'
  | 'listed'
  | 'purged'
  | 'breach_step'
  | 'breach_plan';

/** What was shown to the person: enough to reproduce it to the letter. */
export interface ShownProof {
  readonly presentationId: string;
  readonly policyId: string;
  /** 0: a registered wording from before the first version. */
  readonly policyVersion: number;
  readonly notice: Digest;
  readonly locale: string;
  readonly mode: Mode;
  /** `sealed`: the ledger can tell that it issued this presentation. `claimed`: it takes the caller's word. */
  readonly presented: 'sealed' | 'claimed';
}

/** One answer for one purpose and channel. */
export interface AnswerEvent extends EventCommon, Partial<ShownProof> {
  readonly kind: AnswerKind;
  readonly purposeId: string;
  readonly channel: ChannelKey;
  readonly questionId?: string;
  readonly method: Method;
  readonly indicatedBy: 'subject' | 'guardian';
  readonly act?: Act;
  /** `given`, `renewed`: the count of material changes of the text answered. */
  readonly epoch?: number;
  /** `given`, `renewed`: half-open, valid before this instant. */
  readonly until?: Instant | 'none';
  /** `requested`: this is a yes already, and it counts once the person confirms it before this instant. */
  readonly confirmBefore?: Instant;
  /** `given`, `renewed`: the `requested` that the person confirmed by the link that they were sent, and what they did to its button. */
  readonly confirms?: { readonly seq: number; readonly act: Act };
}

/** Something the controller did, or that happened to what was answered. */
export interface MeasureEvent extends EventCommon {
  readonly kind: MeasureKind;
  /** What it covers; `'*'` is everything. */
  readonly purposeId: string | '*';
  readonly channel: ChannelKey;
  /** `corrected`: the entry it voids. */
  readonly corrects?: number;
  /** `invalidated`: from when on the answer counts for nothing. */
  readonly from?: Instant;
  /** `contact_point_changed`: which of three it was. */
  readonly meaning?: 'typing_error' | 'new_address' | 'never_theirs';
  /** `contact_point_changed`: the answers that the old address carried. */
  readonly affects?: readonly number[];
  /** `merged`, `split`: whether this person went into another, or another came from there. Absent on the entries about single cells. */
  readonly side?: 'into' | 'from';
  /** `merged`: nobody was ever asked or told anything as the one who ends, so that it makes the other no more known. */
  readonly brings?: 'nothing';
  /** `merged`, `split`: what the cell says from then on, unless it says less already. */
  readonly stands?: 'unknown' | 'not_given' | 'expired' | 'outdated' | 'of_age' | 'stopped' | 'invalidated';
  /** `split`: entries that count for nothing from then on: what the merge brought, and what was allowed while two were one. */
  readonly undoes?: readonly number[];
  /** `restricted`, at the person's wish: why (GDPR Art. 18(1)). */
  readonly cause?: RestrictionCause;
  /** `released`: the `held` that it ends. @default the restriction of processing */
  readonly releases?: number;
  /** `restored`: seq of the `removed` that it undoes. */
  readonly restores?: number;
  /** `removed`: until this instant the person can be brought back, half-open. */
  readonly recoverUntil?: Instant;
  /** `removed` by a run through what is kept too long: when the last ground had ended; `never` where there never was one. */
  readonly dueSince?: Instant | 'never';
  /** `erased`: whose personal parts are gone since. `all`: of every entry before this one. */
  readonly redacts?: 'all' | readonly number[];
  /** `erased`, of a person's whole log: why (GDPR Art. 17(1)). */
  readonly because?: ErasureCause;
  /** `erased`, of a person's whole log: why what is left is kept, and how long. */
  readonly kept?: KeptProof;
}

/** Answers that were not accepted; they and the reasons are in the envelope. */
export interface SetAsideEvent extends EventCommon {
  readonly kind: 'set_aside';
}

/** A version of a policy came into the world. Only in the log `~policy`. */
export interface PolicyPublishedEvent extends EventCommon {
  readonly kind: 'policy_published';
  readonly policyId: string;
  readonly version: number;
  readonly digest: Digest;
  readonly effectiveFrom: Instant;
  /** By purpose id: how often it changed materially so far. */
  readonly epochs: Readonly<Record<string, number>>;
  /** By purpose id: digest of the parts whose change is always material. */
  readonly material: Readonly<Record<string, Digest>>;
}

/** A wording from before the ledger was registered, so that what was said to it can be shown. Only in the log `~policy`. */
export interface TextRegisteredEvent extends EventCommon {
  readonly kind: 'text_registered';
  readonly notice: Digest;
}

/** Something was done with a draft of a policy. Only in the log `~draft:…`. */
export interface DraftedEvent extends EventCommon {
  readonly kind: 'drafted';
  readonly step: DraftStep;
  readonly policyId: string;
  /** Of the document with the draft's content, valid or not. */
  readonly digest: Digest;
}

/** A message went to the person. In the log `~link:…` it is the link that the message carried, and says whom it is for. */
export interface DeliveredEvent extends EventCommon {
  readonly kind: 'delivered';
  readonly message: MessageKind;
  readonly channel: Channel;
  /** The entries that it is about. */
  readonly about: readonly number[];
  /** Digest of the token in the link, if it carried one. The token itself is nowhere but in the message. */
  readonly link?: Digest;
}

/** A message could not be handed over. It is tried again, a few times a day. */
export interface UndeliveredEvent extends EventCommon {
  readonly kind: 'undelivered';
  readonly message: MessageKind;
  readonly channel: Channel;
  /** The entries that it would have been about. */
  readonly about: readonly number[];
  /** Seq of the `delivered` that was written before the message went, and did not go after all. */
  readonly delivery?: number;
}

/** A run through everybody: `~due:…` sends what is due, `~retention:…` takes away what nothing keeps. Its entries share its id. */
export interface DueRunEvent extends EventCommon {
  readonly kind: 'due_run';
  readonly state: 'begun' | 'reached' | 'done';
  /** `begun`, `reached`: no other run begins before this instant. */
  readonly leaseUntil?: Instant;
  /** What this run has done so far. */
  readonly counts: DueCounts | RetentionCounts;
  /** In the logs `~retention:…`: what becomes of whom it finds. */
  readonly action?: RetentionChoice;
}

/** From here on no link to this person's answers that was made before works. */
export interface LinksRevokedEvent extends EventCommon {
  readonly kind: 'links_revoked';
}

/** Somebody entered a code behind a link. Only in the log `~link:…`. */
export interface CodeEnteredEvent extends EventCommon {
  readonly kind: 'code_entered';
  /** The entry of the code that was sent. */
  readonly code: number;
  readonly outcome: 'right' | 'wrong';
}

/** A profile in another system is linked to the person; which one is in the envelope. */
export interface ProfileLinkedEvent extends EventCommon {
  readonly kind: 'profile_linked';
}

/** The link is taken away. */
export interface ProfileUnlinkedEvent extends EventCommon {
  readonly kind: 'profile_unlinked';
  /** Seq of the entry that linked it. */
  readonly unlinks: number;
}

/** The person was written to, or called. What allowed it was used then: proof may have to be kept from each use on (UWG §7a(2)). */
export interface ContactedEvent extends EventCommon {
  readonly kind: 'contacted';
  readonly purposeId: string;
  readonly channel: Channel;
  /** Seq of the entry that decided; absent where the gate rests on none. */
  readonly decidedBy?: number;
  /** The gate said no, and was only observed then. */
  readonly observed?: GateReason;
}

/** Another system has these entries of the same log, from `effectiveAt` on. */
export interface PropagatedEvent extends EventCommon {
  readonly kind: 'propagated';
  readonly system: string;
  /** Their seqs. */
  readonly entries: readonly number[];
}

/** Somebody answered in this call, order or campaign; who, the envelope says. Only in the log `~source:…`. It leads there and proves nothing. */
export interface SourcedEvent extends EventCommon {
  readonly kind: 'sourced';
}

/**
 * Leads to something and proves nothing. In the log `~states:…` to a person who was removed or held on that day; who, the envelope
 * says. In the log `~links:…` to a link that was made for its person. In `~looks:…` the envelope says who looked, in
 * `~import:…` how far an import is.
 */
export interface ListedEvent extends EventCommon {
  readonly kind: 'listed';
  /** Digest of the token in the link. */
  readonly link?: Digest;
}

/** A step of what a person asked for (GDPR Art. 12 and 15 to 21). In the log `~request:…`, and in the person's own that it came and how it ended. */
export interface RequestStepEvent extends EventCommon {
  readonly kind: 'request_step';
  /** Id of the request: the rest of its log's name. */
  readonly request: string;
  readonly type: RightsRequestType;
  readonly step: RequestStep;
  /** `received`, `extended`: it has to be answered before this instant. */
  readonly dueBy?: Instant;
  /** `extended`: when the person was told, where somebody says so; `effectiveAt` is the same. */
  readonly toldAt?: Instant;
  /** `system_done`, `system_failed`: which one. */
  readonly system?: string;
}

/** Somebody named another ground on which the data of this person is kept for a purpose; why is in the envelope. */
export interface GroundNamedEvent extends EventCommon, GroundSaid {
  readonly kind: 'ground_named';
  readonly channel: '*';
}

/** The proof that was left of an erased person goes; of whom nobody can tell. Only in the logs `~retention:…`. */
export interface PurgedEvent extends EventCommon {
  readonly kind: 'purged';
  /** The end of the log that goes. */
  readonly head: { readonly seq: number; readonly hash: string };
}

export type ConsentEvent =
  | AnswerEvent
  | MeasureEvent
  | ProfileLinkedEvent
  | ProfileUnlinkedEvent
  | SetAsideEvent
  | PolicyPublishedEvent
  | TextRegisteredEvent
  | DeliveredEvent
  | UndeliveredEvent
  | DueRunEvent
  | LinksRevokedEvent
  | CodeEnteredEvent
  | DraftedEvent
  | ContactedEvent
  | PropagatedEvent
  | SourcedEvent
  | RequestStepEvent
  | RectificationStepEvent
  | ListedEvent
  | GroundNamedEvent
  | PurgedEvent
  | BreachStepEvent
  | BreachPlanEvent;
