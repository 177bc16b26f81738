import type { Customer } from '../shared/customer.js';
import { type DuplicatePair, type Sameness, sameness } from '../shared/duplicate.js';

type Likeness = Pick<Customer, 'id' | 'number' | 'name' | 'email' | 'phone' | 'postcode'>;

/** "Huber, Maria" and "maria  huber" are one name; without a place it is too common to say anything. */
const nameOf = ({ name, postcode }: Likeness): string => {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/\p{L}+/gu);
  return words && postcode !== '' ? [...words.toSorted(), postcode].join(' ') : '';
};

const keys: Readonly<Record<Sameness, (one: Likeness) => string>> = {
  email: ({ email }) => email.trim().toLowerCase(),
  phone: ({ phone }) => phone.replace(/\D/g, ''),
  name: nameOf,
};

const refOf = ({ id, number, name }: Likeness) => ({ id, number, name });

/** Records that are alike in their e-mail, their phone, or name and place: two by two, those that are alike in most first. */
export function findDuplicates(customers: readonly Likeness[]): readonly DuplicatePair[] {
  const pairs = new Map<string, { readonly two: readonly [Likeness, Likeness]; readonly same: Sameness[] }>();
  for (const what of sameness) {
    const groups = new Map<string, Likeness[]>();
    for (const one of customers.toSorted((a, b) => a.number - b.number)) {
      const key = keys[what](one);
      if (key === '') continue;
      const [older] = groups.get(key) ?? [];
      groups.set(key, [...(groups.get(key) ?? []), one]);
      // Each with the oldest: after one merge the others are still found.
      if (!older) continue;
      const both = `${older.id} ${one.id}`;
      const pair = pairs.get(both) ?? { two: [older, one] as const, same: [] };
      pair.same.push(what);
      pairs.set(both, pair);
    }
  }
  return [...pairs.values()]
    .toSorted((a, b) => b.same.length - a.same.length)
    .map(({ two: [older, newer], same }) => ({ older: refOf(older), newer: refOf(newer), same }));
}
