export type { HeldQuestion } from './collect-held.js';
export { createRightsBackend } from './create-rights-backend.js';
export { createRights, type Rights, type RightsFactory, type RightsOptions } from './create-rights.js';
export { defineDataSource, LEDGER_SYSTEM } from './define-data-source.js';
export { checkExport } from './export/check-export.js';
export type { RightsBackend, SubjectRights } from './rights-backend.js';
export type { ErasuresRun } from './run-erasures.js';
export type { HandOver, StatementQuestion } from './statement/access-statement.js';
export { renderStatement } from './statement/render-statement.js';
