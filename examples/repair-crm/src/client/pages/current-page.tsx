import type { Staff } from '../../shared/staff.js';
import { useLocation } from '../router/use-location.js';
import { AuditPage } from './audit-page.js';
import { BreachPage } from './breach-page.js';
import { CustomerHeldPage } from './customer-held-page.js';
import { CustomerLogPage } from './customer-log-page.js';
import { CustomerPage } from './customer-page.js';
import { CustomersPage } from './customers-page.js';
import { DraftPage } from './draft-page.js';
import { DuplicatesPage } from './duplicates-page.js';
import { EditCustomerPage } from './edit-customer-page.js';
import { GoLivePage } from './go-live-page.js';
import { ImportPage } from './import-page.js';
import { LeadsPage } from './leads-page.js';
import { MarketingPage } from './marketing-page.js';
import { MessagesPage } from './messages-page.js';
import { NeedsALookPage } from './needs-a-look-page.js';
import { NewCustomerPage } from './new-customer-page.js';
import { NotFoundPage } from './not-found-page.js';
import { RetentionPage } from './retention-page.js';
import { RightsPage } from './rights-page.js';
import { SettingsPage } from './settings-page.js';
import { SystemsPage } from './systems-page.js';
import { VerifyPage } from './verify-page.js';

/** The page of the address. Keyed by it, so that nothing of one customer is left when the next is opened. */
export function CurrentPage({ staff }: { readonly staff: Staff }) {
  const { pathname, searchParams } = useLocation();
  const [, section, id, part] = pathname.split('/');
  switch (`/${section ?? ''}`) {
    case '/':
      return <CustomersPage staff={staff} />;
    case '/customers':
      if (!id) return <CustomersPage staff={staff} />;
      if (id === 'new') return <NewCustomerPage key={pathname + searchParams.get('recipe')} />;
      if (part === 'edit') return <EditCustomerPage key={pathname} id={id} />;
      if (part === 'log') return <CustomerLogPage key={pathname} id={id} staff={staff} />;
      if (part === 'held') return <CustomerHeldPage key={pathname} id={id} staff={staff} />;
      return <CustomerPage key={pathname} id={id} staff={staff} />;
    case '/duplicates':
      return <DuplicatesPage />;
    case '/leads':
      return <LeadsPage staff={staff} />;
    case '/messages':
      return <MessagesPage />;
    case '/needs-a-look':
      return <NeedsALookPage staff={staff} />;
    case '/breach':
      return <BreachPage staff={staff} />;
    case '/rights':
      return <RightsPage staff={staff} />;
    case '/retention':
      return <RetentionPage staff={staff} />;
    case '/systems':
      return <SystemsPage staff={staff} />;
    case '/audit':
      return <AuditPage staff={staff} />;
    case '/import':
      return <ImportPage staff={staff} />;
    case '/go-live':
      return <GoLivePage staff={staff} />;
    case '/marketing':
      return <MarketingPage staff={staff} />;
    case '/settings':
      return id === 'draft' ? <DraftPage staff={staff} /> : <SettingsPage staff={staff} />;
    case '/verify':
      return <VerifyPage />;
    default:
      return <NotFoundPage />;
  }
}
