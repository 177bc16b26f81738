import type { CallOptions } from '../ledger/backend.js';
import type { Walk } from '../ledger/lists/walk-ids.js';
import type { PersonsPage } from '../ledger/removing/persons-in.js';
import type { RequestsPage } from '../ledger/requests/requests.js';
import type { AccessStatement } from '../model/access-statement.js';
import type { ErasurePlan } from '../model/erasure-plan.js';
import type { BeginErasureInput, ErasureCertificate, ErasureProgress } from '../model/erasure-run.js';
import type { SentExport } from '../model/export-link.js';
import type { Held, Look } from '../model/held.js';
import type { PersonState } from '../model/person-state.js';
import type { BeginRectificationInput, Rectification, RectificationStepInput } from '../model/rectification.js';
import type { HoldInput, ReasonedCall, ReleaseInput } from '../model/removing.js';
import type { LiftRestrictionInput, RestrictInput } from '../model/restriction.js';
import type { OpenRequestInput, RequestStepInput, RightsRequest } from '../model/rights-request.js';
import type { AuditQuestion } from './audit/audit-question.js';
import type { HeldQuestion } from './collect-held.js';
import type { ExportQuestion } from './export/export-question.js';
import type { SendExportQuestion } from './export/send-export.js';
import type { ProcessingRecord } from './inventory/inventory-document.js';
import type { StatementQuestion } from './statement/access-statement.js';
import type { HandOver } from './statement/note-hand-over.js';

type OfPerson<T> = Omit<T, 'subjectId'>;
/** Of a union, each of its shapes. */
type EachOfPerson<T> = T extends unknown ? OfPerson<T> : never;

/** In which language, of which systems, and what of it is left out. */
export type StatementChoice = Pick<StatementQuestion, 'locale' | 'systems' | 'mask' | 'seen'>;
/** What of it, and whether it is a step of a request. */
export type ExportChoice = OfPerson<Omit<ExportQuestion, 'staff' | 'onProgress'>>;

/** Where the person can be reached, the host says. */
export type SendExportChoice = OfPerson<Omit<SendExportQuestion, 'contactPoints'>>;

/** What staff do with all that is held of one person. */
export interface SubjectRights {
  state(options?: CallOptions): Promise<PersonState>;
  /** See `Removing`. Every call may be sent again. */
  hold(input: OfPerson<HoldInput>, options?: CallOptions): Promise<PersonState>;
  release(input: OfPerson<ReleaseInput>, options?: CallOptions): Promise<PersonState>;
  /** See `Restricting`. */
  restrict(input: OfPerson<RestrictInput>, options?: CallOptions): Promise<PersonState>;
  liftRestriction(input: OfPerson<LiftRestrictionInput>, options?: CallOptions): Promise<PersonState>;
  remove(input: OfPerson<ReasonedCall>, options?: CallOptions): Promise<PersonState>;
  restore(input: OfPerson<ReasonedCall>, options?: CallOptions): Promise<PersonState>;
  /** See `Rights.held`: every system at once, and that somebody looked is written down. */
  held(question?: HeldQuestion, options?: CallOptions): Promise<Held>;
  /** Who looked, the oldest first. */
  lookedAt(options?: CallOptions): Promise<readonly Look[]>;
  /** The access statement as it would be handed over; that somebody looked is written down. See `Rights.accessStatement`. */
  statement(choice?: StatementChoice, options?: CallOptions): Promise<AccessStatement>;
  /** As `statement`, and says in the log of the request that it was handed over. May be sent again. */
  handOver(input: StatementChoice & HandOver, options?: CallOptions): Promise<AccessStatement>;
  /** What the person asked for so far, the oldest first. */
  requests(options?: CallOptions): Promise<readonly RightsRequest[]>;
  openRequest(input: OfPerson<OpenRequestInput>, options?: CallOptions): Promise<RightsRequest>;
  /** What an erasure would do in every system. Changes nothing. */
  erasurePlan(options?: CallOptions): Promise<ErasurePlan>;
  beginErasure(input: OfPerson<BeginErasureInput>, options?: CallOptions): Promise<ErasureProgress>;
  /** What they say is wrong, and what became of it, the oldest first. See `Rectifying`. */
  rectifications(options?: CallOptions): Promise<readonly Rectification[]>;
  /** See `Rights.beginRectification`. */
  beginRectification(input: OfPerson<BeginRectificationInput>, options?: CallOptions): Promise<Rectification>;
  /** Tries again what no system has put right yet. */
  goOnRectifying(rectification: string, options?: CallOptions): Promise<Rectification>;
  takeRectificationStep(input: EachOfPerson<RectificationStepInput>, options?: CallOptions): Promise<Rectification>;
  /**
   * Their data to take along, as a ZIP in pieces as they come, with other names for staff. Whoever stops taking stops it.
   * @throws on the first piece what is wrong; later `unavailable` where it was cut off
   */
  exportZip(choice?: ExportChoice, options?: CallOptions): AsyncIterable<Uint8Array>;
  /** Sends them a link to the same. See `Rights.sendExport`. */
  sendExport(choice: SendExportChoice, options?: CallOptions): Promise<SentExport>;
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
  /**
   * What an auditor takes along, as a ZIP in pieces as they come. Whoever stops taking stops it. See `Rights.auditPack`.
   * @throws on the first piece what is wrong; later `unavailable` where it was cut off
   */
  auditZip(question: AuditQuestion, options?: CallOptions): AsyncIterable<Uint8Array>;
}
