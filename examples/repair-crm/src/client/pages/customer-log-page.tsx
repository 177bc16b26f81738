import { recordTools } from '@unticked/core/exchange';
import { ConsentAgreements, ConsentHistory, KeptFiles, RecordExport, StandingAt } from '@unticked/react';
import type { Staff } from '../../shared/staff.js';
import { evidence } from '../api/evidence.js';
import { records } from '../api/records.js';
import { EntryDetail } from '../parts/entry-detail.js';
import { OfCustomer } from '../parts/of-customer.js';
import { Page } from '../parts/page.js';
import { RemovedNotice } from '../parts/removed-notice.js';
import { RightsCard } from '../parts/rights-card.js';
import { Link } from '../router/link.js';
import { commonWords } from '../words/common-words.js';
import { fileWords } from '../words/file-words.js';
import { useRuleWords } from '../words/use-rule-words.js';
import { useWords } from '../words/use-words.js';

/** The answer first, then everything that led to it. */
export function CustomerLogPage({ id, staff }: { readonly id: string; readonly staff: Staff }) {
  const words = useWords(fileWords);
  const { back } = useWords(commonWords);
  const ruleWords = useRuleWords();
  return (
    <OfCustomer id={id}>
      {({ customer }) => (
        <Page
          title={words.logTitle(customer.name)}
          actions={
            <Link className="button" href={`/customers/${id}`}>
              {back}
            </Link>
          }
        >
          <div className="stack">
            <RemovedNotice id={id} staff={staff} />
            <div className="card">
              <ConsentAgreements subjectId={id} />
            </div>
            <div className="card">
              <ConsentHistory.Root
                subjectId={id}
                detail={(entry) => <EntryDetail entry={entry} customerId={id} />}
                ruleWords={ruleWords}
              >
                <ConsentHistory.Title />
                <ConsentHistory.State />
                {/* On the screen it stands above; a printed proof has it inside. */}
                <div className="printed-only">
                  <ConsentHistory.Answers />
                </div>
                <ConsentHistory.Log />
                <ConsentHistory.Foot />
              </ConsentHistory.Root>
            </div>
            <RightsCard customer={customer} staff={staff} />
            <div className="card">
              <h2>{words.otherDay}</h2>
              <StandingAt subjectId={id} />
            </div>
            <div className="card">
              <h2>{words.keptFiles}</h2>
              <KeptFiles subjectId={id} evidence={evidence} />
            </div>
            {staff.role !== 'clerk' && (
              <div className="card">
                <h2>{words.handOver}</h2>
                <RecordExport subjectId={id} records={records} tools={recordTools} />
              </div>
            )}
          </div>
        </Page>
      )}
    </OfCustomer>
  );
}
