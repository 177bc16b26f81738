import { useSession } from '../api/use-session.js';
import { InboxSearch } from '../parts/inbox-search.js';
import { LanguageSwitch } from '../parts/language-switch.js';
import { Notice } from '../parts/notice.js';
import { Page } from '../parts/page.js';
import { QueryState } from '../parts/query-state.js';
import { Link } from '../router/link.js';
import { inboxWords } from '../words/inbox-words.js';
import { useWords } from '../words/use-words.js';

/** Stands for the customer's own mailbox and telephone: codes and links are read here, by nobody who is signed in as staff. */
export function InboxPage() {
  const words = useWords(inboxWords);
  const session = useSession();
  return (
    <main className="alone">
      <Page title={words.title} meta={words.what}>
        <QueryState query={session}>
          {({ staff }) => (staff === null ? <InboxSearch /> : <Notice tone="plain">{words.notForStaff}</Notice>)}
        </QueryState>
        <p>
          <Link href="/me">{words.toOwn}</Link>
        </p>
      </Page>
      <LanguageSwitch />
    </main>
  );
}
