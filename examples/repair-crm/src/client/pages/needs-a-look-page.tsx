import { NeedsALook } from '@unticked/react';
import type { Staff } from '../../shared/staff.js';
import { evidence } from '../api/evidence.js';
import { useSetup } from '../api/use-setup.js';
import { CustomerLink } from '../parts/customer-link.js';
import { Notice } from '../parts/notice.js';
import { Page } from '../parts/page.js';
import { QueryState } from '../parts/query-state.js';
import { lookWords } from '../words/look-words.js';
import { useWords } from '../words/use-words.js';

/** What clerks recorded with a wording that is not known: everybody sees it, a manager confirms it. */
export function NeedsALookPage({ staff }: { readonly staff: Staff }) {
  const words = useWords(lookWords);
  const setup = useSetup();
  return (
    <Page title={words.title} meta={words.hint}>
      <QueryState query={setup}>
        {({ consent }) =>
          consent === 'off' ? (
            <Notice tone="plain">{words.off}</Notice>
          ) : (
            <div className="card">
              <NeedsALook
                evidence={evidence}
                renderSubject={(id) => <CustomerLink id={id} />}
                readOnly={staff.role !== 'manager'}
              />
            </div>
          )
        }
      </QueryState>
    </Page>
  );
}
