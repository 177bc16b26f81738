import type { CallOptions } from '../ledger/backend.js';
import type { Walk } from '../ledger/lists/walk-ids.js';
import type { PersonsPage } from '../ledger/removing/persons-in.js';
import type { RequestsPage } from '../ledger/requests/requests.js';
import type { ErasurePlan } from '../model/erasure-plan.js';
import type { BeginErasureInput, ErasureCertificate, ErasureProgress } from '../model/erasure-run.js';
import type { PersonState } from '../model/person-state.js';
import type { HoldInput, ReasonedCall, ReleaseInput } from '../model/removing.js';
import type { OpenRequestInput, RequestStepInput, RightsRequest } from '../model/rights-request.js';
import type { ProcessingRecord } from './inventory/inventory-document.js';

type OfPerson<T> = Omit<T, 'subjectId'>;

/** What staff do with all that is held of one person. */
export interface SubjectRights {
  state(options?: CallOptions): Promise<PersonState>;
  /** See `Removing`. Every call may be sent again. */
  hold(input: OfPerson<HoldInput>, options?: CallOptions): Promise<PersonState>;
  release(input: OfPerson<ReleaseInput>, options?: CallOptions): Promise<PersonState>;
  remove(input: OfPerson<ReasonedCall>, options?: CallOptions): Promise<PersonState>;
  restore(input: OfPerson<ReasonedCall>, options?: CallOptions): Promise<PersonState>;
  /** What the person asked for so far, the oldest first. */
  requests(options?: CallOptions): Promise<readonly RightsRequest[]>;
  openRequest(input: OfPerson<OpenRequestInput>, options?: CallOptions): Promise<RightsRequest>;
  /** What an erasure would do in every system. Changes nothing. */
  erasurePlan(options?: CallOptions): Promise<ErasurePlan>;
  beginErasure(input: OfPerson<BeginErasureInput>, options?: CallOptions): Promise<ErasureProgress>;
}

/**
 * What widgets of the data-protection desk call: a port of its own, so that who does not use it does not load it. All of it is
 * staff's. Every failure is a `ConsentError`.
 */
export interface RightsBackend {
  subject(subjectId: string): SubjectRights;
  /** By the day they came, the oldest first. */
  requests(walk?: Walk, options?: CallOptions): Promise<RequestsPage>;
  request(request: string, options?: CallOptions): Promise<RightsRequest>;
  takeRequestStep(input: RequestStepInput, options?: CallOptions): Promise<RightsRequest>;
  /** Tries again what an erasure has not got through yet. */
  goOnErasing(request: string, options?: CallOptions): Promise<ErasureProgress>;
  erasureCertificate(request: string, options?: CallOptions): Promise<ErasureCertificate>;
  /** See `Rights.processingRecord`. @param locale @default English */
  processingRecord(locale?: string, options?: CallOptions): Promise<ProcessingRecord>;
  /** Who is removed now, or held. */
  personsIn(question: { readonly state: 'removed' | 'held' } & Walk, options?: CallOptions): Promise<PersonsPage>;
}
