import type {
  BeginErasureInput,
  ErasureCertificate,
  ErasurePlan,
  ErasureProgress,
  HoldInput,
  IdentifiedBy,
  LiftRestrictionInput,
  OpenRequestInput,
  PersonState,
  PersonsPage,
  ReasonedCall,
  ReleaseInput,
  RequestStepInput,
  RequestsPage,
  RestrictInput,
  RightsRequest,
  Walk,
} from '@unticked/core';
import type { ProcessingRecord } from '@unticked/core/rights';
import type { AccessCalls } from './access-calls.js';
import type { LocaleQuery } from './calls.js';
import type { RectificationCalls } from './rectification-calls.js';

export type HoldBody = Omit<HoldInput, 'subjectId'>;
export type ReleaseBody = Omit<ReleaseInput, 'subjectId'>;
export type RestrictBody = Omit<RestrictInput, 'subjectId'>;
export type LiftRestrictionBody = Omit<LiftRestrictionInput, 'subjectId'>;
export type ReasonedBody = Omit<ReasonedCall, 'subjectId'>;
export type OpenRequestBody = Omit<OpenRequestInput, 'subjectId'>;
/** Addresses of the person are not in here: those that only the host knows, the server asks the host for. */
export type BeginErasureBody = Omit<BeginErasureInput, 'subjectId'>;

/** The request is in the body, so that no id of one reaches a list of visited addresses. */
export interface RequestBody {
  readonly request: string;
}

/** `identifiedBy` goes with `identified`, `handedOver` with `handed_over`; an extension, a note, a refusal and a taking back have a `note`, an extension when the person was told. */
export interface RequestStepBody extends RequestBody {
  readonly id: string;
  readonly step: RequestStepInput['step'];
  readonly identifiedBy?: IdentifiedBy;
  readonly handedOver?: string;
  readonly note?: string;
  readonly toldAt?: string;
}

export interface PersonsInBody extends Walk {
  readonly state: 'removed' | 'held';
}

/** What is asked at the data-protection desk. All of it is staff's, and answered to a person as if it were not there. */
export interface RightsCalls extends AccessCalls, RectificationCalls {
  /** What holds of one person as a whole: removed, held, erased. */
  readonly person_state: { readonly answer: PersonState };
  /** Keeps the data for a legal claim: nothing is erased until it is released. */
  readonly hold: { readonly body: HoldBody; readonly answer: PersonState };
  /** Ends one hold. */
  readonly release: { readonly body: ReleaseBody; readonly answer: PersonState };
  /** Keeps the data and uses it no more, at the person's wish. */
  readonly restrict: { readonly body: RestrictBody; readonly answer: PersonState };
  /** Ends a restriction, once the person was told. */
  readonly lift_restriction: { readonly body: LiftRestrictionBody; readonly answer: PersonState };
  /** Takes the person off every list at once. For a while they can be brought back. */
  readonly remove: { readonly body: ReasonedBody; readonly answer: PersonState };
  /** Brings back a person who was removed. */
  readonly restore: { readonly body: ReasonedBody; readonly answer: PersonState };
  /** What one person asked for so far, the oldest first. */
  readonly requests_of: { readonly answer: { readonly requests: readonly RightsRequest[] } };
  /** Writes down that a person asked for something. */
  readonly open_request: { readonly body: OpenRequestBody; readonly answer: RightsRequest };
  /** What an erasure would do in every system. Reads only. */
  readonly erasure_plan: { readonly answer: ErasurePlan };
  /** Takes the person off every list and erases them in every system; sent again it goes on. */
  readonly begin_erasure: { readonly body: BeginErasureBody; readonly answer: ErasureProgress };
  /** All requests by the day they came. Reads only. Each person found is authorised. */
  readonly requests: { readonly body: Walk; readonly answer: RequestsPage };
  /** One request. Reads only. Whom it is about is authorised. */
  readonly request: { readonly body: RequestBody; readonly answer: RightsRequest };
  /** One step of the desk's. Whom it is about is authorised. */
  readonly take_request_step: { readonly body: RequestStepBody; readonly answer: RightsRequest };
  /** Tries again what an erasure has not got through yet. Whom it is about is authorised. */
  readonly go_on_erasing: { readonly body: RequestBody; readonly answer: ErasureProgress };
  /** For the person: what was erased where, what is kept and why. Reads only. Whom it is about is authorised. */
  readonly erasure_certificate: { readonly body: RequestBody; readonly answer: ErasureCertificate };
  /** Who is removed now, or held. Reads only. Each person found is authorised. */
  readonly persons_in: { readonly body: PersonsInBody; readonly answer: PersonsPage };
  /** The record of processing activities, with what of it does not fit. */
  readonly processing_record: { readonly query: LocaleQuery; readonly answer: ProcessingRecord };
}

export type RightsAction = keyof RightsCalls;
