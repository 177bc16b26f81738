import { Icon } from '../anatomy/icon.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useTitles } from '../provider/use-titles.js';
import { DueCase } from './due-case.js';
import type { DueGroup } from './group-due.js';
import { retentionContext } from './retention-context.js';

/** How many people are shown behind one number. */
const MOST = 200;

/**
 * How many were kept for one thing, how many of them are overdue, and behind it who they are.
 *
 * `data-unticked="due-group"`; in it `overdue` with `data-tone="no"`.
 */
export function DueGroupLine({ group: { key, cases } }: { readonly group: DueGroup }) {
  const { words } = retentionContext.use('RetentionDesk.Due');
  const { textLocale } = useConsentContext('RetentionDesk.Due');
  const [first] = cases;
  const titleOf = useTitles('RetentionDesk.Due', first?.subjectId ?? '');
  const purposeId = first?.ended[0]?.purposeId;
  const overdue = cases.filter(({ urgency }) => urgency === 'overdue').length;
  return (
    <details data-unticked="due-group">
      <summary>
        <strong lang={purposeId === undefined ? undefined : textLocale} dir="auto">
          {purposeId === undefined ? words.due[key === 'proof' ? 'proof' : 'noGround'] : titleOf(purposeId)}
        </strong>{' '}
        <span>{words.due.people(cases.length)}</span>{' '}
        {overdue > 0 && (
          <span data-unticked="overdue" data-tone="no">
            <Icon name="warn" />
            {words.due.overdue(overdue)}
          </span>
        )}
      </summary>
      <ul data-unticked="due-list">
        {cases.slice(0, MOST).map((one) => (
          <li key={one.subjectId}>
            <DueCase found={one} />
          </li>
        ))}
      </ul>
      {cases.length > MOST && <p data-unticked="meta">{words.due.first(MOST)}</p>}
    </details>
  );
}
