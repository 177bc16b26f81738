import { useSession } from './api/use-session.js';
import { CurrentPage } from './pages/current-page.js';
import { LoginPage } from './pages/login-page.js';
import { OwnWordPage } from './pages/own-word-page.js';
import { ConsentRoot } from './parts/consent-root.js';
import { QueryState } from './parts/query-state.js';
import { Shell } from './parts/shell.js';
import { useLocation } from './router/use-location.js';

/** Where the links in messages lead: the one page for people who are not staff. */
const PUBLIC: readonly string[] = ['/me/consent', '/me/confirm'];

export function App() {
  const session = useSession();
  const { pathname } = useLocation();
  if (PUBLIC.includes(pathname)) return <OwnWordPage />;
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
