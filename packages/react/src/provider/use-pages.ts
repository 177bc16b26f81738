import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { readOptions } from './read-options.js';
import { readingOf } from './reading.js';
import { useConsentContext } from './use-consent-context.js';

export interface PagesToRead<Page, Item> {
  readonly queryKey: readonly unknown[];
  /** One page. @param after the `next` of the page before, none for the first */
  readonly read: (walk: { readonly after?: string }) => Promise<Page>;
  readonly itemsOf: (page: Page) => readonly Item[];
  /** `page`: read anew with the page and not with the window, so that what was just done stays to be seen. @default 'window' */
  readonly freshWith?: 'page' | 'window';
}

/** Reads a long list page by page, past pages with nothing on them: people without a form, days without anybody. */
export function usePages<Page extends { readonly next?: string }, Item>(
  part: string,
  { queryKey, read, itemsOf, freshWith = 'window' }: PagesToRead<Page, Item>,
) {
  const { client } = useConsentContext(part);
  const findOn = async (from: string, signal: AbortSignal): Promise<Page> => {
    for (let after = from; ; ) {
      signal.throwIfAborted();
      const page = await read(after === '' ? {} : { after });
      if (itemsOf(page).length > 0 || page.next === undefined) return page;
      after = page.next;
    }
  };
  const query = useInfiniteQuery(
    {
      ...readOptions,
      ...(freshWith === 'page' && { refetchOnWindowFocus: false, refetchOnReconnect: false }),
      queryKey,
      queryFn: ({ pageParam, signal }) => findOn(pageParam, signal),
      initialPageParam: '',
      getNextPageParam: ({ next }: Page) => next,
      select: ({ pages }: InfiniteData<Page>) => pages.flatMap(itemsOf),
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
