import type { ComponentPropsWithoutRef } from 'react';
import { merge } from '../messages/en/merge.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { mergeContext } from './merge-context.js';
import { type OnMerged, useMerge } from './use-merge.js';

export interface MergeReviewRootProps extends ComponentPropsWithoutRef<'section'> {
  /** Who goes on; may be nobody yet. */
  readonly into: string;
  /** Who is the same person and ends. */
  readonly from: string;
  /** What the host calls them. @default their ids */
  readonly intoName?: string | undefined;
  readonly fromName?: string | undefined;
  readonly onMerged?: OnMerged | undefined;
}

/**
 * Two persons before they become one, for the parts in it. Needs `admin` on the provider.
 *
 * `data-unticked="merge"`, `data-state="idle | saving | done | error"`.
 */
export function MergeReviewRoot({ into, from, intoName, fromName, onMerged, ...props }: MergeReviewRootProps) {
  const { messages } = useConsentContext('MergeReview');
  const words = useWords('MergeReview', 'merge', merge);
  const names = { into: intoName ?? into, from: fromName ?? from };
  const value = useMerge({ into, from }, names, words, onMerged);
  return (
    <mergeContext.Provider value={value}>
      <section
        aria-label={words.title}
        lang={messages.locale}
        {...props}
        data-unticked="merge"
        data-state={value.state}
      />
    </mergeContext.Provider>
  );
}
