import * as z from 'zod';
import type { Customer } from './customer.js';
import { customerInput } from './customer-input.js';
import type { CustomerRef } from './duplicate.js';

/** What somebody says who signs up for news. Without a name they are called by their address. */
export const leadInput = z.object({
  email: customerInput.shape.email.refine((value) => value !== '', 'no_email'),
  name: z.string().trim().max(120, 'too_long'),
  language: customerInput.shape.language,
});

export type LeadInput = z.infer<typeof leadInput>;

/** Somebody who signed up, and the customers who have the same e-mail address. */
export interface LeadLine extends Pick<Customer, 'id' | 'number' | 'name' | 'email' | 'createdAt'> {
  readonly found: readonly CustomerRef[];
}
