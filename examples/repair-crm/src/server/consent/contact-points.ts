import type { Channel } from '@unticked/core';
import type { CustomerInput } from '../../shared/customer-input.js';
import { postalAddress } from '../../shared/postal-address.js';

/** Where the shop's own record says that a customer is reached. */
export function contactPointsOf(customer: CustomerInput): Partial<Record<Channel, string>> {
  const { email, phone } = customer;
  const post = postalAddress(customer);
  return {
    ...(email === '' ? {} : { email }),
    ...(phone === '' ? {} : { sms: phone, phone }),
    ...(post === '' ? {} : { post }),
  };
}
