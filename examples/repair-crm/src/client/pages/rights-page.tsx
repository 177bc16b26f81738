import { RecoveryBin, RequestsDesk } from '@unticked/react';
import type { Staff } from '../../shared/staff.js';
import { CustomerLink } from '../parts/customer-link.js';
import { Notice } from '../parts/notice.js';
import { Page } from '../parts/page.js';
import { rightsWords } from '../words/rights-words.js';
import { useWords } from '../words/use-words.js';

/** What customers ask for about their data, for those who answer for it. */
export function RightsPage({ staff }: { readonly staff: Staff }) {
  const words = useWords(rightsWords);
  const nameOf = (id: string) => <CustomerLink id={id} />;
  return (
    <Page title={words.title} meta={words.hint}>
      {staff.role === 'clerk' ? (
        <Notice tone="plain">{words.clerks}</Notice>
      ) : (
        <div className="stack">
          <div className="card">
            <RequestsDesk renderSubject={nameOf} />
          </div>
          <div className="card">
            <h2>{words.bin}</h2>
            <p className="meta">{words.binHint}</p>
            <RecoveryBin renderSubject={nameOf} />
          </div>
        </div>
      )}
    </Page>
  );
}
