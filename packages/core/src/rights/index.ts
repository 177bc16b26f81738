export type { AuditManifest } from './audit/audit-manifest.js';
export type { AuditQuestion } from './audit/audit-question.js';
export { type AuditTools, auditTools } from './audit/audit-tools.js';
export type { OpenedAudit } from './audit/open-audit.js';
export type { AuditProgress } from './audit/watch-audit.js';
export type { CollectedSet, HeldItem } from '../model/data-source.js';
export type { HeldQuestion } from './collect-held.js';
export { createRightsBackend } from './create-rights-backend.js';
export {
  createRights,
  type InventoryQuestion,
  type Rights,
  type RightsFactory,
  type RightsOptions,
} from './create-rights.js';
export { defineDataSource, LEDGER_SYSTEM } from './define-data-source.js';
export { type CheckOptions, checkExport } from './export/check-export.js';
export { createExportDownloads } from './export/create-export-downloads.js';
export type { ExportDownloads } from './export/export-downloads.js';
export type { ExportQuestion } from './export/export-question.js';
export type { SendExportQuestion } from './export/send-export.js';
export { unzipExport } from './export/unzip-export.js';
export type { ZipFile } from './export/zip-directory.js';
export { type AdequacyDecision, adequacyDecisions } from './inventory/adequacy-decisions.js';
export { createInventoryBackend } from './inventory/create-inventory-backend.js';
export { defineInventory } from './inventory/define-inventory.js';
export { eeaCountries } from './inventory/eea-countries.js';
export type {
  Inventory,
  InventoryInput,
  InventoryParty,
  InventoryRecipient,
  InventorySystem,
  NamedActivity,
  Place,
  Safeguard,
} from './inventory/inventory.js';
export type { InventoryBackend } from './inventory/inventory-backend.js';
export { inventoryCsv } from './inventory/inventory-csv.js';
export type {
  ControllerField,
  InventoryBlock,
  InventoryEntry,
  InventoryFinding,
  InventoryTable,
  ProcessingRecord,
  ProcessorField,
  PublicField,
  PublicInventory,
} from './inventory/inventory-document.js';
export type { RectificationRef } from './rectifying/go-on-rectifying.js';
export type { RectificationsRun } from './rectifying/run-rectifications.js';
export type {
  ExportChoice,
  RightsBackend,
  SendExportChoice,
  StatementChoice,
  SubjectRights,
} from './rights-backend.js';
export type { ErasuresRun } from './run-erasures.js';
export type { StatementQuestion } from './statement/access-statement.js';
export type { HandOver } from './statement/note-hand-over.js';
export { renderStatement } from './statement/render-statement.js';
