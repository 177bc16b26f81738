import { AuditPackDefault } from './audit-pack-default.js';
import { AuditPackDownload } from './audit-pack-download.js';
import { AuditPackFiles } from './audit-pack-files.js';
import { AuditPackForm } from './audit-pack-form.js';
import { AuditPackPrint } from './audit-pack-print.js';
import { AuditPackProgress } from './audit-pack-progress.js';
import { AuditPackRoot } from './audit-pack-root.js';
import { AuditPackSummary } from './audit-pack-summary.js';

/** What an auditor takes along for a period: asked for, read, printed and kept. */
export const AuditPack = /* @__PURE__ */ Object.assign(AuditPackDefault, {
  Root: AuditPackRoot,
  Form: AuditPackForm,
  Progress: AuditPackProgress,
  Summary: AuditPackSummary,
  Files: AuditPackFiles,
  Download: AuditPackDownload,
  Print: AuditPackPrint,
});
