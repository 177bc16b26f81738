import type { Channel } from '@unticked/core';
import type { Customer } from '../../shared/customer.js';

/** Where the shop's own record says that a customer is reached. */
export function contactPointsOf(customer: Customer): Partial<Record<Channel, string>> {
  const { email, phone, street, postcode, city } = customer;
  return {
    ...(email === '' ? {} : { email }),
    ...(phone === '' ? {} : { sms: phone, phone }),
    ...(street === '' ? {} : { post: `${street}, ${postcode} ${city}` }),
  };
}
