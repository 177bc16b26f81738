import { usePortal } from '../api/use-portal.js';
import { LanguageSwitch } from '../parts/language-switch.js';
import { OwnConsents } from '../parts/own-consents.js';
import { OwnRepairs } from '../parts/own-repairs.js';
import { PortalHead } from '../parts/portal-head.js';
import { PortalLogin } from '../parts/portal-login.js';
import { QueryState } from '../parts/query-state.js';
import { ToYourData } from '../parts/to-your-data.js';

/** A customer's own pages: what is repaired, and what they agreed to. */
export function PortalPage({ path }: { readonly path: string }) {
  const session = usePortal();
  return (
    <main className="alone">
      <QueryState query={session}>
        {({ customer }) =>
          customer === null ? (
            <PortalLogin />
          ) : (
            <>
              <PortalHead customer={customer} path={path} />
              {path === '/me/consent' ? <OwnConsents customerId={customer.id} /> : <OwnRepairs />}
            </>
          )
        }
      </QueryState>
      <ToYourData />
      <LanguageSwitch />
    </main>
  );
}
