import { useQuery } from '@tanstack/react-query';
import type { Customer } from '../../shared/customer.js';
import type { Message } from '../../shared/message.js';
import type { Order } from '../../shared/order.js';
import { keys } from './keys.js';
import { request } from './request.js';

export interface CustomerFile {
  readonly customer: Customer;
  readonly orders: readonly Order[];
  readonly messages: readonly Message[];
}

export const useCustomer = (id: string) =>
  useQuery({ queryKey: keys.customer(id), queryFn: () => request<CustomerFile>('GET', `/api/customers/${id}`) });
