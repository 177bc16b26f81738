import type { AuditQuestion } from '@unticked/core/rights';
import type { ZipStream } from './export-calls.js';

export type AuditBody = AuditQuestion;

/** What an auditor takes along. */
export interface AuditCalls {
  /** The audit pack as a ZIP that is written while it is read. What breaks off has no `manifest.json`. Writes down of whom the sample has entries. */
  readonly audit: { readonly body: AuditBody; readonly answer: ZipStream };
}
