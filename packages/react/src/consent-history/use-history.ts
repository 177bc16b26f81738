import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import type { HistoryEntry, HistoryPage } from '@unticked/core';
import type { ConsentContextValue } from '../provider/consent-context.js';
import { queryKeys } from '../provider/query-keys.js';
import { readOptions } from '../provider/read-options.js';
import { type Reading, readingOf } from '../provider/reading.js';

/** Entries a page. More are one click away, so that a log of ten thousand opens as fast as one of ten. */
const PAGE = 100;

export interface HistoryRead {
  /** The newest page: its standing is what holds now. */
  readonly page: HistoryPage;
  /** Of all pages that were read, newest first. */
  readonly entries: readonly HistoryEntry[];
  readonly pages: number;
}

export interface History {
  readonly reading: Reading<HistoryRead>;
  /** Absent on the last page. */
  readonly older?: () => void;
  readonly isLoadingOlder: boolean;
  /** An older page could not be read; what was read before still stands. */
  readonly olderError?: unknown;
}

const readOf = ({ pages }: InfiniteData<HistoryPage>): HistoryRead | undefined => {
  const [page] = pages;
  return page && { page, entries: pages.flatMap(({ entries }) => entries), pages: pages.length };
};

export function useHistory({ backend, client, scope, textLocale }: ConsentContextValue, subjectId: string): History {
  const query = useInfiniteQuery(
    {
      ...readOptions,
      queryKey: queryKeys.history(scope, subjectId, textLocale),
      queryFn: ({ pageParam }) =>
        backend
          .subject(subjectId)
          .history({ limit: PAGE, locale: textLocale, ...(pageParam && { before: pageParam }) }),
      initialPageParam: 0,
      getNextPageParam: ({ next }: HistoryPage) => next,
      select: readOf,
    },
    client,
  );
  const { isFetchNextPageError, hasNextPage, isFetchingNextPage, fetchNextPage, error } = query;
  return {
    reading: readingOf<HistoryRead>({ ...query, isError: query.isError && !isFetchNextPageError }),
    ...(hasNextPage && { older: () => void fetchNextPage() }),
    isLoadingOlder: isFetchingNextPage,
    ...(isFetchNextPageError && { olderError: error }),
  };
}
