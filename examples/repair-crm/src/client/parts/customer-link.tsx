import { useCustomer } from '../api/use-customer.js';
import { Link } from '../router/link.js';

/** A customer by name, else by number while the name is not here yet. */
export function CustomerLink({ id }: { readonly id: string }) {
  return <Link href={`/customers/${id}`}>{useCustomer(id).data?.customer.name ?? id}</Link>;
}
