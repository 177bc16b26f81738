import type { Instant } from '../canonical/instant.js';
import type { Actor } from './actor.js';
import type { ErasurePlan } from './erasure-plan.js';
import type { EraseInput } from './removing.js';

/** What is asked for: GDPR Art. 15, 20, 17, 16, 18, 21. */
export const rightsRequestTypes = [
  'access',
  'portability',
  'erasure',
  'rectification',
  'restriction',
  'objection',
] as const;

export type RightsRequestType = (typeof rightsRequestTypes)[number];

/** What happens to a request, in no fixed order but for the first and the last. */
export const requestSteps = [
  'received',
  'identified',
  'extended',
  'noted',
  'begun',
  'system_done',
  'system_failed',
  'handed_over',
  'fulfilled',
  'refused',
  'taken_back',
] as const;

export type RequestStep = (typeof requestSteps)[number];

/** Steps that staff at the desk take; the others are written by what runs an erasure. */
export const stepsByHand = [
  'identified',
  'handed_over',
  'fulfilled',
  'extended',
  'refused',
  'taken_back',
  'noted',
] as const satisfies readonly RequestStep[];

export type StepByHand = (typeof stepsByHand)[number];

/** How somebody was known to be who they say (GDPR Art. 12(6)). A document is looked at and never copied. */
export const identifications = ['code', 'in_person', 'document', 'login', 'other'] as const;

export type IdentifiedBy = (typeof identifications)[number];

/** The personal part of a step. */
export interface RequestDetails {
  /** Whom it is about. */
  readonly subjectId?: string;
  /** The day it came, `YYYY-MM-DD`: the month to answer runs from there. */
  readonly receivedOn?: string;
  readonly identifiedBy?: IdentifiedBy;
  /** What was handed over, and how: "access statement, by post". */
  readonly handedOver?: string;
  /** `begun`: an erasure, as it was planned. Counts and titles only, so that it outlives the person's data. */
  readonly erasure?: BegunErasure;
}

/** What was decided when an erasure began. */
export interface BegunErasure extends Pick<EraseInput, 'because' | 'afterwards'> {
  readonly plan: ErasurePlan;
}

/** A step that was taken, and by whom. */
export interface RequestStepTaken {
  readonly step: RequestStep;
  /** When it was written down. */
  readonly at: Instant;
  /** `extended`: when the person was told, where somebody says that it was earlier. */
  readonly toldAt?: Instant;
  /** Who it was for the ledger: a `system` took it by itself, or for whoever holds a link. */
  readonly as: Actor['type'];
  readonly by?: { readonly id: string; readonly name?: string };
  readonly note?: string;
  readonly system?: string;
  readonly identifiedBy?: IdentifiedBy;
  readonly handedOver?: string;
}

/** One system of an erasure, and how far it is. */
export interface SystemProgress {
  readonly system: string;
  readonly state: 'done' | 'failed';
  readonly tries: number;
  readonly at: Instant;
}

/** A request as the desk shows it. */
export interface RightsRequest {
  readonly id: string;
  readonly type: RightsRequestType;
  /** `null` where it was erased with the person, and no erasure was begun here. */
  readonly subjectId: string | null;
  /** An erasure that began. */
  readonly erasure: BegunErasure | null;
  /** `YYYY-MM-DD` */
  readonly receivedOn: string;
  /** One month after it came, or three where the person was told of it within the first: before this instant it has to be answered (GDPR Art. 12(3)). */
  readonly dueBy: Instant;
  readonly term: 'one_month' | 'extended';
  /** `null` where nobody wrote it down; `erased` where that went with the person. */
  readonly identifiedBy: IdentifiedBy | 'erased' | null;
  readonly state: 'open' | 'fulfilled' | 'refused' | 'taken_back';
  readonly steps: readonly RequestStepTaken[];
  readonly systems: readonly SystemProgress[];
  /** What staff may do next. An erasure that has begun ends by itself, and can be neither refused nor taken back. */
  readonly next: readonly StepByHand[];
}

/** A request as it comes in. */
export interface OpenRequestInput {
  readonly subjectId: string;
  /** 22 or more characters of base64url, made once; sending it again is harmless. */
  readonly id: string;
  readonly type: RightsRequestType;
  /** The day it came, `YYYY-MM-DD`, today or earlier. */
  readonly receivedOn: string;
  readonly note?: string;
}

/** One step of the desk's. An extension, a refusal and a note say why; what was fulfilled where the ledger does not see it says how. */
export type RequestStepInput = { readonly request: string; readonly id: string } & (
  | { readonly step: 'identified'; readonly identifiedBy: IdentifiedBy; readonly note?: string }
  | { readonly step: 'handed_over'; readonly handedOver: string; readonly note?: string }
  | {
      readonly step: 'extended';
      readonly note: string;
      /** When the person was told, since it came and not to come. @default when it is written down */
      readonly toldAt?: string;
    }
  | { readonly step: 'noted' | 'refused' | 'taken_back'; readonly note: string }
  | { readonly step: 'fulfilled'; readonly note?: string }
);
