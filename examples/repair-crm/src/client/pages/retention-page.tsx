import { RetentionDesk } from '@unticked/react';
import type { Staff } from '../../shared/staff.js';
import { CustomerLink } from '../parts/customer-link.js';
import { Notice } from '../parts/notice.js';
import { Page } from '../parts/page.js';
import { retentionWords } from '../words/retention-words.js';
import { useWords } from '../words/use-words.js';

/** Whose data is kept too long: seen by who answers for data, and run by the manager. */
export function RetentionPage({ staff }: { readonly staff: Staff }) {
  const words = useWords(retentionWords);
  return (
    <Page title={words.title} meta={words.hint}>
      {staff.role === 'clerk' ? (
        <Notice tone="plain">{words.clerks}</Notice>
      ) : (
        <div className="card">
          <RetentionDesk.Root renderSubject={(id) => <CustomerLink id={id} />}>
            <RetentionDesk.State />
            <RetentionDesk.Due />
            {staff.role === 'manager' ? <RetentionDesk.Run /> : <p className="meta">{words.managerRuns}</p>}
            <RetentionDesk.Tasks />
          </RetentionDesk.Root>
        </div>
      )}
    </Page>
  );
}
