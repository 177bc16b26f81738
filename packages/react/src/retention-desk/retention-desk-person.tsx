import { useQuery } from '@tanstack/react-query';
import { retention as english } from '../messages/en/retention.js';
import { adminKeys } from '../provider/admin-keys.js';
import { readOptions } from '../provider/read-options.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { RetentionDeskTask } from './retention-desk-task.js';

/**
 * On a person's own page: what has to be decided since they withdrew their consent to keep their data. Nothing where there is nothing
 * to decide, or it cannot be read: the desk has it all the same. Needs no root.
 *
 * `data-unticked="keep-person"`.
 */
export function RetentionDeskPerson({ subjectId }: { readonly subjectId: string }) {
  const { client, scope, messages } = useConsentContext('RetentionDesk.Person');
  const subject = useAdmin('RetentionDesk.Person').subject(subjectId);
  const words = useWords('RetentionDesk.Person', 'retention', english);
  const { data: tasks = [] } = useQuery(
    { ...readOptions, queryKey: adminKeys.keepTasksOf(scope, subjectId), queryFn: () => subject.keepTasks() },
    client,
  );
  if (tasks.length === 0) return null;
  return (
    <section aria-label={words.tasks.title} lang={messages.locale} data-unticked="keep-person">
      {tasks.map((task) => (
        <RetentionDeskTask key={task.purposeId} task={task} />
      ))}
    </section>
  );
}
