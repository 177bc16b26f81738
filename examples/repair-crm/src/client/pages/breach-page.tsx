import { BreachClock } from '@unticked/react';
import type { Staff } from '../../shared/staff.js';
import { Notice } from '../parts/notice.js';
import { Page } from '../parts/page.js';
import { useAffectedGroups } from '../parts/use-affected-groups.js';
import { breachWords } from '../words/breach-words.js';
import { useWords } from '../words/use-words.js';

/** Data breaches, for who answers for data: the plan, the clock and the log. */
export function BreachPage({ staff }: { readonly staff: Staff }) {
  const words = useWords(breachWords);
  const groups = useAffectedGroups();
  return (
    <Page title={words.title} meta={words.hint}>
      {staff.role === 'clerk' ? (
        <Notice tone="plain">{words.clerks}</Notice>
      ) : (
        <div className="card">
          <BreachClock groups={groups} />
        </div>
      )}
    </Page>
  );
}
