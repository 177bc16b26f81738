import * as z from 'zod';

/** Words for these are in the catalogues; the schema only names what is wrong. */
const line = (longest: number) => z.string().trim().max(longest, 'too_long');

const email = z
  .string()
  .trim()
  .max(254, 'too_long')
  .refine((value) => value === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value), 'no_email');

const phone = line(40).refine((value) => value === '' || /^\+?[\d\s/()-]{5,}$/.test(value), 'no_phone');

/** Nobody is born tomorrow, or a hundred and thirty years ago. */
const born = z
  .string()
  .trim()
  .refine((value) => {
    if (value === '') return true;
    const at = Date.parse(value);
    return /^\d{4}-\d{2}-\d{2}$/.test(value) && at <= Date.now() && at > Date.now() - 130 * 366 * 86_400_000;
  }, 'no_birthday');

/** What staff type about a customer. */
export const customerInput = z.object({
  name: line(120).min(1, 'missing'),
  street: line(120),
  postcode: line(12),
  city: line(80),
  country: line(2),
  phone,
  email,
  born,
  language: z.enum(['en', 'de']),
});

/** A new customer brings a device. */
export const newCustomerInput = customerInput.extend({ device: line(120).min(1, 'missing'), fault: line(500) });

export type CustomerInput = z.infer<typeof customerInput>;
export type NewCustomerInput = z.infer<typeof newCustomerInput>;

/** Which of three a changed address or number was; asked, because only staff know (design §12.15). */
export const addressMeanings = ['typing_error', 'new_address', 'never_theirs'] as const;
export type AddressMeaning = (typeof addressMeanings)[number];

export const customerEdit = z.object({
  customer: customerInput,
  revision: z.int(),
  emailWas: z.enum(addressMeanings).optional(),
  phoneWas: z.enum(addressMeanings).optional(),
  postWas: z.enum(addressMeanings).optional(),
});

export type CustomerEdit = z.infer<typeof customerEdit>;
