import type { ContactList, LeftMember, ListDifference, ListMember } from '../../model/contact-list.js';
import { buildList, type ListBuilder, type MemberSource, pagesOf } from './build-list.js';

/** Passes members on, and remembers which of some were among them. */
async function* noting(
  source: MemberSource,
  wanted: ReadonlySet<string>,
  seen: Set<string>,
): AsyncGenerator<ListMember> {
  for await (const member of source) {
    if (wanted.has(member.subjectId)) seen.add(member.subjectId);
    yield member;
  }
}

/**
 * Makes a list again and says who left it, why, and who joined it.
 * @param source whom to ask about, as for `buildList`
 */
export async function checkAgain(
  of: ListBuilder,
  earlier: Pick<ContactList, 'query' | 'members'>,
  source?: MemberSource,
): Promise<ListDifference> {
  const before = new Set(earlier.members.map(({ subjectId }) => subjectId));
  const listed = new Set<string>();
  const list = await buildList(of, earlier.query, source && noting(source, before, listed));
  const now = new Set(list.members.map(({ subjectId }) => subjectId));
  const gone = earlier.members.filter(({ subjectId }) => !now.has(subjectId));
  const left: LeftMember[] = [];
  for await (const members of pagesOf(gone)) {
    const reasons = new Map<string, LeftMember>();
    for (const one of await of.leftOf({ query: earlier.query, members })) reasons.set(one.subjectId, one);
    for (const { subjectId } of members) {
      const allowed = { subjectId, reason: listed.has(subjectId) || !source ? 'duplicate' : 'not_listed' } as const;
      left.push(reasons.get(subjectId) ?? allowed);
    }
  }
  return { list, left, joined: list.members.filter(({ subjectId }) => !before.has(subjectId)) };
}
