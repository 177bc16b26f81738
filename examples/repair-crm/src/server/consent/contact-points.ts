import type { Channel } from '@unticked/core';
import type { CustomerInput } from '../../shared/customer-input.js';

/** Where the shop's own record says that a customer is reached. */
export function contactPointsOf(customer: CustomerInput): Partial<Record<Channel, string>> {
  const { email, phone, street, postcode, city } = customer;
  return {
    ...(email === '' ? {} : { email }),
    ...(phone === '' ? {} : { sms: phone, phone }),
    ...(street === '' ? {} : { post: `${street}, ${postcode} ${city}` }),
  };
}
