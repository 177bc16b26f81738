import { useSession } from './api/use-session.js';
import { CurrentPage } from './pages/current-page.js';
import { InboxPage } from './pages/inbox-page.js';
import { LoginPage } from './pages/login-page.js';
import { OwnWordPage } from './pages/own-word-page.js';
import { PortalPage } from './pages/portal-page.js';
import { YourDataPage } from './pages/your-data-page.js';
import { ConsentRoot } from './parts/consent-root.js';
import { QueryState } from './parts/query-state.js';
import { Shell } from './parts/shell.js';
import { useLocation } from './router/use-location.js';

/** Where customers go: by the links in messages, or signed in. */
const PUBLIC: readonly string[] = ['/me', '/me/consent', '/me/confirm', '/me/data'];

/** Without what a link has behind `#` there is nothing else to show on these. */
const BY_LINK: readonly string[] = ['/me/confirm', '/me/data'];

export function App() {
  const session = useSession();
  const { pathname, hash } = useLocation();
  if (pathname === '/your-data') return <YourDataPage />;
  if (pathname === '/inbox') return <InboxPage />;
  const isPublic = PUBLIC.includes(pathname);
  if (isPublic && (hash !== '' || BY_LINK.includes(pathname))) return <OwnWordPage />;
  if (isPublic) return <PortalPage path={pathname} />;
  return (
    <QueryState query={session}>
      {({ staff, everybody }) =>
        staff === null ? (
          <LoginPage everybody={everybody} />
        ) : (
          <ConsentRoot staff={staff}>
            <Shell staff={staff} path={pathname}>
              <CurrentPage staff={staff} />
            </Shell>
          </ConsentRoot>
        )
      }
    </QueryState>
  );
}
