import type { CryptoPort } from '../canonical/crypto-port.js';
import { toInstant } from '../canonical/instant.js';
import { webCrypto } from '../canonical/web-crypto.js';
import { ConsentError } from '../errors/consent-error.js';
import type { LedgerFactory } from '../ledger/ledger.js';
import type { RunRetentionInput } from '../ledger/retention/run-retention.js';
import type { AccessStatement, StatementFacts } from '../model/access-statement.js';
import type { Actor } from '../model/actor.js';
import type { DataSource, PersonRef, SourceControl } from '../model/data-source.js';
import type { ErasurePlan } from '../model/erasure-plan.js';
import type { BeginErasureInput, ErasureCertificate, ErasureProgress } from '../model/erasure-run.js';
import type { SentExport } from '../model/export-link.js';
import type { Held, Look } from '../model/held.js';
import type { ExportChunk } from '../model/person-export.js';
import type { BeginRectificationInput, Rectification } from '../model/rectification.js';
import type { RetentionRun } from '../model/retention.js';
import { auditPack } from './audit/audit-pack.js';
import type { AuditQuestion } from './audit/audit-question.js';
import { beginErasure } from './begin-erasure.js';
import { certificateOf } from './certificate-of.js';
import { collectHeld, type HeldQuestion } from './collect-held.js';
import { downloadExport } from './export/download-export.js';
import { exportPerson } from './export/export-person.js';
import type { ExportQuestion } from './export/export-question.js';
import { type SendExportQuestion, sendExport } from './export/send-export.js';
import { zipExport } from './export/zip-export.js';
import type { Inventory } from './inventory/inventory.js';
import type { ProcessingRecord, PublicInventory } from './inventory/inventory-document.js';
import { processingRecordOf, publicInventoryOf } from './inventory/read-inventory.js';
import { planErasure } from './plan-erasure.js';
import { beginRectification } from './rectifying/begin-rectification.js';
import { goOnRectifying, type RectificationRef } from './rectifying/go-on-rectifying.js';
import { type RectificationsRun, runRectifications } from './rectifying/run-rectifications.js';
import type { RightsContext } from './rights-context.js';
import { runErasure } from './run-erasure.js';
import { type ErasuresRun, runErasures } from './run-erasures.js';
import { runRetention } from './run-retention.js';
import { accessStatement, type StatementQuestion } from './statement/access-statement.js';

export interface RightsOptions {
  readonly ledger: LedgerFactory;
  /** The other systems that hold data of persons. @default none */
  readonly sources?: readonly DataSource[];
  /**
   * Addresses that the host has on record for a person, all of them: an erasure with `do_not_contact` leaves them alone too. While it
   * fails nothing is erased, since afterwards nobody knows them. @default none
   */
  readonly addressesOf?: (person: PersonRef, control: SourceControl) => Promise<readonly string[]>;
  /** How long one call to one of them may take, in milliseconds. @default 10000 */
  readonly timeLimit?: number;
  /** Milliseconds since 1970. @default Date.now */
  readonly clock?: () => number;
  /** @default the Web Cryptography API; on a server take `nodeCrypto` from `@unticked/core/node` */
  readonly crypto?: CryptoPort;
  /** What an access statement says that only the host knows. @default nothing: what the law asks for is named in `lacks` */
  readonly facts?: StatementFacts;
  /** Where data is: what the processing record and the public page are made of. @default none: both are `unsupported` */
  readonly inventory?: Inventory;
  /**
   * The compact JWS over the manifest of an audit pack: `createAuditSigner` of `@unticked/http/receipts`, or a vault that never hands
   * its key out. MUST say `typ` unticked-audit+jws, so that no signature of a receipt passes for one of a pack, nor the other way
   * round. @default packs are not signed
   */
  readonly sign?: (manifest: Uint8Array) => Promise<string>;
}

export interface InventoryQuestion {
  /** @default English */
  readonly locale?: string;
}

/** What people may ask for about their data, over all systems, in the hands of one member of staff. Nothing of it is for the person. */
export interface Rights {
  /**
   * All that is held of the person under any of their ids, in every system at once (GDPR Art. 15). One that fails, is late or knows
   * only a part is said and hides nothing. Who looks is written down first.
   */
  held(subjectId: string, question?: HeldQuestion): Promise<Held>;
  /**
   * What is held as a document in the person's language, that `renderStatement` makes text of (GDPR Art. 15): who is responsible, why,
   * on what ground, since when, who has it, how long, every answer with its exact text, what they can do, and which system failed.
   * With `handOver` it is a step of their request.
   * @throws `invalid` for a mask that does not fit what is held by now; `not_found` for a request of somebody else, and
   * `not_identified` for one where nobody wrote down how the person was known (GDPR Art. 12(6))
   */
  accessStatement(question: StatementQuestion): Promise<AccessStatement>;
  /**
   * All of it to take along (GDPR Art. 20), in pieces as they are made: the log for another ledger, each system for machines and
   * as a table, the statement, and last the manifest. `checkExport` tells whether it is whole. With `handOver` it is a step of
   * their request once everything but the manifest was taken. The log is written page by page, and so are in every format what the
   * ledger itself holds and the sets of systems that read theirs (`CollectedSet`): in constant memory, but for a hash a page and the
   * texts that were answered. All other sets are as large in memory as they are.
   * @throws as `accessStatement` does, and `invalid` for a format or a system that there is not, on the first piece
   */
  exportPerson(question: ExportQuestion): AsyncIterable<ExportChunk>;
  /** The same as one ZIP, in pieces as they are made. */
  exportZip(question: ExportQuestion): AsyncIterable<Uint8Array>;
  /**
   * Sends the person a link to download the same, good for seven days and three times, and answers with its code, which goes another
   * way: it is told, or read aloud. What they download is what is held then; with a mask only while what was looked at is the same.
   * @throws as `accessStatement` and `Portability.sendExportLink` do
   */
  sendExport(question: SendExportQuestion): Promise<SentExport>;
  /** Who looked, the oldest first; twice on one day is once. @throws `unsupported` on a store that cannot be scanned */
  lookedAt(subjectId: string): Promise<readonly Look[]>;
  /** What an erasure would do. Changes nothing. @throws `unsupported` without the ledger's `keepProof` */
  erasurePlan(subjectId: string): Promise<ErasurePlan>;
  /** Takes the person off every list and erases them everywhere; sent again it goes on. See `ErasureProgress`. */
  beginErasure(input: BeginErasureInput): Promise<ErasureProgress>;
  /** Goes on with one that was begun. @throws `not_found` */
  goOnErasing(request: string): Promise<ErasureProgress>;
  /** Goes on with all of them, and with whoever cannot be brought back any more: for the app's timer. */
  runErasures(): Promise<ErasuresRun>;
  /**
   * Goes through everybody and takes away what is kept on no ground any more, with `erase` in every system: for the app's timer. A
   * system that fails is tried again by `runErasures`. See `Retention.runRetention`.
   */
  runRetention(input?: Omit<RunRetentionInput, 'erase'>): Promise<RetentionRun>;
  /** @throws `not_found` before the erasure is done */
  erasureCertificate(request: string): Promise<ErasureCertificate>;
  /**
   * Writes down what the person says is wrong, and has every system put it right that can (GDPR Art. 16). Sent again it goes on.
   * @throws as `Rectifying.openRectification` does; `not_found` for a system that is none of `sources`, so for the ledger, where an
   *   answer is corrected by an entry; `invalid` where something else stands there by now; `unavailable` while a system does not answer
   */
  beginRectification(input: BeginRectificationInput): Promise<Rectification>;
  /** Tries again what no system has put right yet. @throws `not_found` */
  goOnRectifying(which: RectificationRef): Promise<Rectification>;
  /** Does so for everybody: for the app's timer. */
  runRectifications(): Promise<RectificationsRun>;
  /**
   * The record of processing activities (GDPR Art. 30) as of today, with what of it does not fit the policies in force, the systems
   * that hold data, or the decisions on other countries. `inventoryCsv` makes a table of it.
   * @throws `unsupported` without `inventory`
   */
  processingRecord(question?: InventoryQuestion): Promise<ProcessingRecord>;
  /**
   * What an auditor takes along for a period and a brand, in pieces as they are made: a file for each section, `summary.json` with
   * all of them in words (`AuditSummary`), last the manifest, and its signature. It is written down of whom the sample has entries. All
   * logs are walked, a page at a time, by each section that reads persons; what is held in memory grows with none of them.
   * @throws `invalid` with its path, on the first piece; `unsupported` on a store that cannot be scanned
   */
  auditPack(question: AuditQuestion): AsyncIterable<ExportChunk>;
  /** The same as one ZIP, in pieces as they are made. */
  auditZip(question: AuditQuestion): AsyncIterable<Uint8Array>;
}

export interface RightsFactory {
  as(actor: Actor): Rights;
  /** What anybody may read of where data is (GDPR Art. 13, 14). @throws `unsupported` without `inventory` */
  publicInventory(question?: InventoryQuestion & { readonly tenant?: string }): Promise<PublicInventory>;
  /**
   * The download behind a link, as a ZIP in pieces, for whoever knows its code. Each is in the person's log once it was taken.
   * @throws as `Portability.openExportLink` does; `link_spent` too where something changed that has to be looked at first
   */
  download(question: {
    readonly token: string;
    readonly code: string;
    readonly tenant?: string;
  }): Promise<AsyncIterable<Uint8Array>>;
}

/** @throws `invalid` where two sources have one id */
export function createRights({
  ledger,
  sources = [],
  addressesOf = async () => [],
  timeLimit = 10_000,
  clock = Date.now,
  crypto = webCrypto,
  facts = {},
  inventory,
  sign,
}: RightsOptions): RightsFactory {
  const twice = sources.findIndex(({ id }, index) => sources.findIndex((other) => other.id === id) < index);
  if (twice >= 0) throw new ConsentError('invalid', { path: `/sources/${twice}/id` });
  const now = () => toInstant(clock());
  const acting = (actor: Actor): RightsContext => ({
    ledger: ledger.as(actor),
    sources,
    addressesOf,
    timeLimit,
    now,
    crypto,
    facts,
    inventory,
    sign,
  });
  return {
    publicInventory: async ({ tenant, locale } = {}) =>
      publicInventoryOf(acting({ type: 'system', id: '~public', ...(tenant === undefined ? {} : { tenant }) }), locale),
    download: async ({ token, code, tenant }) => {
      const holder = { id: '~link', ...(tenant === undefined ? {} : { tenant }) };
      const opened = await ledger.as({ ...holder, type: 'person' }).openExportLink({ token, code });
      return zipExport(downloadExport(acting({ ...holder, type: 'system' }), opened), now());
    },
    as: (actor) => {
      if (actor.type === 'person') throw new ConsentError('forbidden');
      const context = acting(actor);
      return {
        held: async (subjectId, question) => {
          await context.ledger.noteLook({ subjectId, what: 'held' });
          return collectHeld(context, subjectId, question);
        },
        accessStatement: async (question) => accessStatement(context, question),
        exportPerson: (question) => exportPerson(context, question),
        exportZip: (question) => zipExport(exportPerson(context, question), now()),
        sendExport: async (question) => sendExport(context, question),
        lookedAt: async (subjectId) => context.ledger.lookedAt(subjectId),
        erasurePlan: async (subjectId) => planErasure(context, subjectId),
        beginErasure: async (input) => beginErasure(context, input),
        goOnErasing: async (request) => runErasure(context, await context.ledger.request(request)),
        runErasures: async () => runErasures(context),
        runRetention: async (input = {}) => runRetention(context, input),
        erasureCertificate: async (request) =>
          certificateOf(await context.ledger.request(request), await context.ledger.purposesInForce()),
        beginRectification: async (input) => beginRectification(context, input),
        goOnRectifying: async (which) => goOnRectifying(context, which),
        runRectifications: async () => runRectifications(context),
        auditPack: (question) => auditPack(context, question),
        auditZip: (question) => zipExport(auditPack(context, question), now()),
        processingRecord: async ({ locale } = {}) => processingRecordOf(context, locale),
      };
    },
  };
}
