import { useQuery } from '@tanstack/react-query';
import type { Standing } from '@unticked/core';
import type { ConsentContextValue } from './consent-context.js';
import { queryKeys } from './query-keys.js';
import { readOptions } from './read-options.js';
import { type Reading, readingOf } from './reading.js';

/** What holds for one person now. However many ask in one tick, the backend is asked once. */
export function useStanding(consent: ConsentContextValue, subjectId: string): Reading<Standing> {
  const { client, loaders, scope, textLocale } = consent;
  const queryKey = queryKeys.standing(scope, subjectId, textLocale);
  const queryFn = () => loaders.standing(subjectId);
  return readingOf(useQuery({ ...readOptions, queryKey, queryFn }, client));
}
