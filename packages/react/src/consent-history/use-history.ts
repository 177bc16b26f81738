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

export interface Older {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
  /** An older page could not be read; what was read before still stands. */
  readonly isFetchNextPageError: boolean;
  readonly error: unknown;
}

const readOf = ({ pages }: InfiniteData<HistoryPage>): HistoryRead => ({
  page: pages[0]!, // data is there once a page is
  entries: pages.flatMap(({ entries }) => entries),
  pages: pages.length,
});

export function useHistory({ backend, client, scope, textLocale: locale }: ConsentContextValue, subjectId: string) {
  const query = useInfiniteQuery(
    {
      ...readOptions,
      queryKey: queryKeys.history(scope, subjectId, locale),
      queryFn: ({ pageParam }) =>
        backend.subject(subjectId).history({ limit: PAGE, locale, ...(pageParam && { before: pageParam }) }),
      initialPageParam: 0,
      getNextPageParam: ({ next }: HistoryPage) => next,
      select: readOf,
    },
    client,
  );
  const older: Older = query;
  const reading: Reading<HistoryRead> = readingOf({ ...query, isError: query.isError && !query.isFetchNextPageError });
  return { reading, older };
}
