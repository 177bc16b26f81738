import type { ListMember } from '../../model/contact-list.js';
import { normaliseAddress } from '../../status/normalise-address.js';

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * Each person and each address once, by id. Of several people behind one address the first by id stands for it, whichever part
 * of a list they came in, so that the same people make the same list.
 */
export function oneEach(named: readonly ListMember[]): {
  readonly members: readonly ListMember[];
  readonly duplicates: number;
} {
  const sorted = named.toSorted((a, b) => order(a.subjectId, b.subjectId) || order(a.to ?? '', b.to ?? ''));
  const [people, addresses] = [new Set<string>(), new Set<string>()];
  const members = sorted.filter(({ subjectId, to = '' }) => {
    const address = normaliseAddress(to);
    if (people.has(subjectId) || (address !== '' && addresses.has(address))) return false;
    people.add(subjectId);
    addresses.add(address);
    return true;
  });
  return { members, duplicates: named.length - members.length };
}
