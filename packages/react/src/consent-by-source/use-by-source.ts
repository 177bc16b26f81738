import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import type { FromSourcePage, Source } from '@unticked/core';
import type { OriginMessages } from '../messages/sections/origin-messages.js';
import { adminKeys } from '../provider/admin-keys.js';
import { readOptions } from '../provider/read-options.js';
import { readingOf } from '../provider/reading.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import type { BySourceContextValue } from './by-source-context.js';

/** Persons a page: each of their logs is read. */
const PAGE = 25;

const personsOf = ({ pages }: InfiniteData<FromSourcePage>) => pages.flatMap(({ persons }) => persons);

/** Who answered from a record of the host's, and what. */
export function useBySource({ system, object, id }: Source, words: OriginMessages): BySourceContextValue {
  const { client, scope, textLocale: locale } = useConsentContext('ConsentBySource');
  const admin = useAdmin('ConsentBySource');
  const source = { system, object, id };
  const query = useInfiniteQuery(
    {
      ...readOptions,
      queryKey: adminKeys.bySource(scope, source, locale),
      queryFn: ({ pageParam }) =>
        admin.bySource({ ...source, locale, limit: PAGE, ...(pageParam && { before: pageParam }) }),
      initialPageParam: 0,
      getNextPageParam: ({ next }: FromSourcePage) => next,
      select: personsOf,
    },
    client,
  );
  return { words, reading: readingOf(query), more: query.hasNextPage ? () => void query.fetchNextPage() : undefined };
}
