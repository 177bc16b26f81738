import { AuditPackDownload } from './audit-pack-download.js';
import { AuditPackFiles } from './audit-pack-files.js';
import { AuditPackForm } from './audit-pack-form.js';
import { AuditPackPrint } from './audit-pack-print.js';
import { AuditPackProgress } from './audit-pack-progress.js';
import { AuditPackRoot, type AuditPackRootProps } from './audit-pack-root.js';
import { AuditPackSummary } from './audit-pack-summary.js';

export type AuditPackProps = Omit<AuditPackRootProps, 'children'>;

/** What an auditor takes along, for a page of staff's own. */
export function AuditPackDefault(props: AuditPackProps) {
  return (
    <AuditPackRoot {...props}>
      <AuditPackForm />
      <AuditPackProgress />
      <div data-unticked="audit-actions">
        <AuditPackDownload />
        <AuditPackPrint />
      </div>
      <AuditPackSummary />
      <AuditPackFiles />
    </AuditPackRoot>
  );
}
