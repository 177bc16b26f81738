import { useQuery } from '@tanstack/react-query';
import type { Merged } from '@unticked/core';
import { useReasoned } from '../anatomy/use-reasoned.js';
import type { MergeMessages } from '../messages/sections/merge-messages.js';
import { queryKeys } from '../provider/query-keys.js';
import { readOptions } from '../provider/read-options.js';
import { readingOf } from '../provider/reading.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import type { MergeContextValue } from './merge-context.js';

export interface MergedDetails {
  readonly reason: 'save';
  readonly event: Event;
}
export type OnMerged = (result: Merged, details: MergedDetails) => void;

export interface MergePair {
  readonly into: string;
  readonly from: string;
}

/** One merge: what it would leave, why it is made, and what came of saving it. */
export function useMerge(
  { into, from }: MergePair,
  names: MergeContextValue['names'],
  words: MergeMessages,
  onMerged: OnMerged | undefined,
): MergeContextValue {
  const { client, scope, textLocale: locale } = useConsentContext('MergeReview');
  const admin = useAdmin('MergeReview');
  const change = useReasoned(
    (call) => admin.subject(into).merge({ ...call, from }),
    (result: Merged, event) => {
      for (const one of [into, from]) {
        const changed = [...queryKeys.subject(scope, one)];
        void client.invalidateQueries({
          queryKey: changed,
          predicate: ({ queryKey }) => !queryKey.includes('merge-preview'),
        });
      }
      onMerged?.(result, { reason: 'save', event });
    },
  );
  const query = useQuery(
    {
      ...readOptions,
      queryKey: [...queryKeys.subject(scope, into), 'merge-preview', from, locale],
      queryFn: () => admin.subject(into).mergePreview({ from, locale }),
      // Once they are one there is nothing to compare any more.
      enabled: change.state !== 'done',
    },
    client,
  );
  return { words, names, ...change, reading: readingOf(query) };
}
