import type { CustomerInput } from './customer-input.js';

/** On one line, as it stands on an envelope; empty without a street. */
export const postalAddress = ({
  street,
  postcode,
  city,
}: Pick<CustomerInput, 'street' | 'postcode' | 'city'>): string =>
  street.trim() === '' ? '' : `${street.trim()}, ${postcode.trim()} ${city.trim()}`;
