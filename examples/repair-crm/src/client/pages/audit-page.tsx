import { auditTools } from '@unticked/core/rights';
import { AuditPack } from '@unticked/react';
import type { Staff } from '../../shared/staff.js';
import { Notice } from '../parts/notice.js';
import { Page } from '../parts/page.js';
import { auditWords } from '../words/audit-words.js';
import { useWords } from '../words/use-words.js';

/** What an auditor takes along, for those who answer for the shop. */
export function AuditPage({ staff }: { readonly staff: Staff }) {
  const words = useWords(auditWords);
  return (
    <Page title={words.title} meta={words.hint}>
      {staff.role === 'clerk' ? (
        <Notice tone="plain">{words.clerks}</Notice>
      ) : (
        <div className="card">
          <AuditPack tools={auditTools} />
        </div>
      )}
    </Page>
  );
}
