import { Button } from '../anatomy/button.js';
import { Unread } from '../anatomy/unread.js';
import { adminKeys } from '../provider/admin-keys.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { usePages } from '../provider/use-pages.js';
import { retentionContext } from './retention-context.js';
import { RetentionDeskTask } from './retention-desk-task.js';

/** People whose logs one call looks through. */
const PEOPLE = 200;

/** Whose consent to keep their data was withdrawn, and a button for more. `data-unticked="keep-tasks"`. */
export function RetentionDeskTasks() {
  const { words, renderSubject } = retentionContext.use('RetentionDesk.Tasks');
  const { scope, messages } = useConsentContext('RetentionDesk.Tasks');
  const { retention } = useAdmin('RetentionDesk.Tasks');
  const { reading, hasMore, isReadingMore, readMore } = usePages('RetentionDesk.Tasks', {
    queryKey: adminKeys.retention(scope, 'tasks'),
    read: (walk) => retention.tasks({ limit: PEOPLE, ...walk }),
    itemsOf: ({ tasks }) => tasks,
    freshWith: 'page',
  });
  const isEmpty = reading.state === 'ready' && reading.value.length === 0 && !hasMore;
  return (
    <div data-unticked="keep-tasks">
      <h2>{words.tasks.title}</h2>
      <div role="status">{reading.state !== 'ready' ? <Unread reading={reading} /> : isEmpty && words.tasks.none}</div>
      {reading.state === 'ready' && reading.value.length > 0 && (
        <ul aria-label={words.tasks.title} data-unticked="keep-list">
          {reading.value.map((task) => (
            <li key={`${task.subjectId} ${task.purposeId}`}>
              <RetentionDeskTask task={task} renderSubject={renderSubject} />
            </li>
          ))}
        </ul>
      )}
      {hasMore && (
        <Button onClick={readMore}>{isReadingMore ? messages.common.loading : words.due.show(PEOPLE)}</Button>
      )}
    </div>
  );
}
