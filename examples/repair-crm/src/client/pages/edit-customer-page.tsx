import { useCustomer } from '../api/use-customer.js';
import { useSetup } from '../api/use-setup.js';
import { EditCustomerForm } from '../parts/edit-customer-form.js';
import { Page } from '../parts/page.js';
import { QueryState } from '../parts/query-state.js';
import { customerWords } from '../words/customer-words.js';
import { useWords } from '../words/use-words.js';

export function EditCustomerPage({ id }: { readonly id: string }) {
  const words = useWords(customerWords);
  const file = useCustomer(id);
  const setup = useSetup();
  return (
    <QueryState query={file}>
      {({ customer }) => (
        <Page title={words.editTitle(customer.name)}>
          <EditCustomerForm customer={customer} isAsked={setup.data !== undefined && setup.data.consent !== 'off'} />
        </Page>
      )}
    </QueryState>
  );
}
