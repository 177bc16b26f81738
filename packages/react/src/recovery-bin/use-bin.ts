import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import type { PersonState, RightsBackend } from '@unticked/core';
import { readOptions } from '../provider/read-options.js';
import { readingOf } from '../provider/reading.js';
import { rightsKeys } from '../provider/rights-keys.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useRights } from '../provider/use-rights.js';

type Page = Awaited<ReturnType<RightsBackend['personsIn']>>;

/** The next persons, however many days without any stand between. */
async function findOn(rights: RightsBackend, from: string, signal: AbortSignal): Promise<Page> {
  let page: Page = { persons: [], next: from };
  do {
    signal.throwIfAborted();
    page = await rights.personsIn({ state: 'removed', ...(page.next && { after: page.next }) });
  } while (page.persons.length === 0 && page.next !== undefined);
  return page;
}

/** One who was removed twice is on two days. */
const personsOf = ({ pages }: InfiniteData<Page>): readonly PersonState[] => [
  ...new Map(pages.flatMap(({ persons }) => persons.map((one) => [one.subjectId, one] as const))).values(),
];

/** Who is removed now. It is read anew with the page, not with the window: what was done stays to be seen. */
export function useBin() {
  const { client, scope } = useConsentContext('RecoveryBin');
  const rights = useRights('RecoveryBin');
  const query = useInfiniteQuery(
    {
      ...readOptions,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      queryKey: rightsKeys.personsIn(scope, 'removed'),
      queryFn: ({ pageParam, signal }) => findOn(rights, pageParam, signal),
      initialPageParam: '',
      getNextPageParam: ({ next }: Page) => next,
      select: personsOf,
    },
    client,
  );
  return {
    reading: readingOf({ ...query, isError: query.isError && !query.isFetchNextPageError }),
    hasMore: query.hasNextPage,
    isReadingMore: query.isFetchingNextPage,
    readMore: () => void query.fetchNextPage(),
  };
}
