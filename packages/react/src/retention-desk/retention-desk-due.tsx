import { Unread } from '../anatomy/unread.js';
import { DueGroupLine } from './due-group-line.js';
import { groupDue } from './group-due.js';
import { retentionContext } from './retention-context.js';

/** Who is due: the numbers first, by what the data was kept for, and the people behind each. `data-unticked="due"`. */
export function RetentionDeskDue() {
  const { words, due, looked } = retentionContext.use('RetentionDesk.Due');
  return (
    <div data-unticked="due">
      <h2>{words.due.title}</h2>
      <div role="status">
        {due.state === 'loading' && looked > 0 && words.due.looking(looked)}
        {due.state !== 'ready' && !(due.state === 'loading' && looked > 0) && <Unread reading={due} />}
        {due.state === 'ready' && due.value.cases.length === 0 && words.due.none(due.value.looked)}
      </div>
      {due.state === 'ready' && due.value.cases.length > 0 && (
        <ul aria-label={words.due.title} data-unticked="due-counts">
          {groupDue(due.value.cases).map((group) => (
            <li key={group.key}>
              <DueGroupLine group={group} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
