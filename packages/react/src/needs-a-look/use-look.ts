import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import type { ConsentAdmin, UnknownWordingPage } from '@unticked/core';
import { adminKeys } from '../provider/admin-keys.js';
import { readOptions } from '../provider/read-options.js';
import { readingOf } from '../provider/reading.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';

/** People whose logs one call looks through. */
const PEOPLE = 500;

/** The next forms, however many people without any stand between. */
async function findOn(admin: ConsentAdmin, from: string, signal: AbortSignal): Promise<UnknownWordingPage> {
  let page: UnknownWordingPage = { cases: [], next: from };
  do {
    signal.throwIfAborted();
    page = await admin.needsALook({ limit: PEOPLE, ...(page.next && { after: page.next }) });
  } while (page.cases.length === 0 && page.next !== undefined);
  return page;
}

const casesIn = ({ pages }: InfiniteData<UnknownWordingPage>) => pages.flatMap(({ cases }) => cases);

/** What waits for a second person. It is read anew with the page, not with the window: what was settled stays to be seen. */
export function useLook() {
  const { client, scope } = useConsentContext('NeedsALook');
  const admin = useAdmin('NeedsALook');
  const query = useInfiniteQuery(
    {
      ...readOptions,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      queryKey: adminKeys.needsALook(scope),
      queryFn: ({ pageParam, signal }) => findOn(admin, pageParam, signal),
      initialPageParam: '',
      getNextPageParam: ({ next }: UnknownWordingPage) => next,
      select: casesIn,
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
