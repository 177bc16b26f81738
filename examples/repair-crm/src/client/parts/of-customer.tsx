import type { ReactNode } from 'react';
import { bodyOf } from '../api/api-error.js';
import { type CustomerFile, useCustomer } from '../api/use-customer.js';
import { usePersonState } from '../api/use-person-state.js';
import { ErasedCustomer } from './erased-customer.js';
import { QueryState } from './query-state.js';

export interface OfCustomerProps {
  readonly id: string;
  readonly children: (file: CustomerFile) => ReactNode;
}

/** A page of one customer; of somebody who was erased, what is still to be said of them. */
export function OfCustomer({ id, children }: OfCustomerProps) {
  const file = useCustomer(id);
  const isGone = file.data === undefined && bodyOf(file.error).code === 'not_found';
  return isGone ? (
    <Gone id={id}>
      <QueryState query={file}>{children}</QueryState>
    </Gone>
  ) : (
    <QueryState query={file}>{children}</QueryState>
  );
}

/** Nobody of the shop: either they were erased, or never here. */
function Gone({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const { data } = usePersonState(id);
  return data?.state === 'erased' && data.erased ? <ErasedCustomer id={id} at={data.erased.at} /> : children;
}
