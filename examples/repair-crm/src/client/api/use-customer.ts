import { useQuery } from '@tanstack/react-query';
import type { Customer } from '../../shared/customer.js';
import type { CustomerRef } from '../../shared/duplicate.js';
import type { Message } from '../../shared/message.js';
import type { Order } from '../../shared/order.js';
import { keys } from './keys.js';
import { request } from './request.js';

export interface CustomerFile {
  readonly customer: Customer;
  readonly orders: readonly Order[];
  readonly messages: readonly Message[];
  /** Who became one with them, the last first. */
  readonly mergedFrom: readonly CustomerRef[];
  /** Whom they have become. */
  readonly mergedInto: CustomerRef | null;
}

export const useCustomer = (id: string) =>
  useQuery({ queryKey: keys.customer(id), queryFn: () => request<CustomerFile>('GET', `/api/customers/${id}`) });
