import { RetentionDesk } from '@unticked/react';
import type { Staff } from '../../shared/staff.js';
import { CustomerLink } from '../parts/customer-link.js';
import { Notice } from '../parts/notice.js';
import { Page } from '../parts/page.js';
import { retentionWords } from '../words/retention-words.js';
import { useWords } from '../words/use-words.js';

/** Whose data is kept too long, for the manager. */
export function RetentionPage({ staff }: { readonly staff: Staff }) {
  const words = useWords(retentionWords);
  return (
    <Page title={words.title} meta={words.hint}>
      {staff.role === 'manager' ? (
        <div className="card">
          <RetentionDesk renderSubject={(id) => <CustomerLink id={id} />} />
        </div>
      ) : (
        <Notice tone="plain">{words.managers}</Notice>
      )}
    </Page>
  );
}
