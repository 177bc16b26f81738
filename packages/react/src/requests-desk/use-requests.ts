import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import type { RightsBackend } from '@unticked/core';
import { readOptions } from '../provider/read-options.js';
import { readingOf } from '../provider/reading.js';
import { rightsKeys } from '../provider/rights-keys.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useRights } from '../provider/use-rights.js';

type Page = Awaited<ReturnType<RightsBackend['requests']>>;

const requestsIn = ({ pages }: InfiniteData<Page>) => pages.flatMap(({ requests }) => requests);

/** What people asked for, the oldest first. */
export function useRequests() {
  const { client, scope } = useConsentContext('RequestsDesk');
  const rights = useRights('RequestsDesk');
  const query = useInfiniteQuery(
    {
      ...readOptions,
      queryKey: rightsKeys.requests(scope),
      queryFn: ({ pageParam }) => rights.requests(pageParam === '' ? {} : { after: pageParam }),
      initialPageParam: '',
      getNextPageParam: ({ next }: Page) => next,
      select: requestsIn,
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
