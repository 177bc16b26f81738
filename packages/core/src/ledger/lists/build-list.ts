import type { ContactList, ListMember, ListPage, ListQuery } from '../../model/contact-list.js';
import { joinLists } from './join-lists.js';
import type { Lists } from './lists.js';

/** The application's own list, as it comes. */
export type MemberSource = Iterable<ListMember> | AsyncIterable<ListMember>;

export type ListBuilder = Pick<Lists, 'filterList' | 'walkList' | 'leftOf'>;

const MOST = 1000;
/** What goes over HTTP in one call fits its limit of 64 KiB with these. */
const CHARACTERS = 40_000;
/** What JSON adds to an id and an address. */
const AROUND = 22;

/** The members in pages that one call takes. */
export async function* pagesOf(source: MemberSource): AsyncGenerator<readonly ListMember[]> {
  let page: ListMember[] = [];
  let size = 0;
  for await (const member of source) {
    const own = member.subjectId.length + (member.to?.length ?? 0) * 3 + AROUND;
    if (page.length === MOST || (page.length > 0 && size + own > CHARACTERS)) {
      yield page;
      [page, size] = [[], 0];
    }
    page.push(member);
    size += own;
  }
  yield page;
}

/**
 * The list of a question, of any length, a page at a time.
 * @param of the ledger, or its administration over HTTP
 * @param source whom to ask about. @default everybody with a log
 * @throws `unsupported` without a source on a store that cannot be walked
 */
export async function buildList(of: ListBuilder, query: ListQuery, source?: MemberSource): Promise<ContactList> {
  const parts: ContactList[] = [];
  if (source) for await (const members of pagesOf(source)) parts.push(await of.filterList({ query, members }));
  else {
    let next: string | undefined = '';
    while (next !== undefined) {
      const page: ListPage = await of.walkList({ query, after: next });
      parts.push(page);
      next = page.next;
    }
  }
  return joinLists(parts);
}
