import type { MergePreview } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { MergeMessages } from '../messages/sections/merge-messages.js';
import type { Reading } from '../provider/reading.js';

export interface MergeContextValue {
  readonly words: MergeMessages;
  readonly reading: Reading<MergePreview>;
  /** The host's names of the two. */
  readonly names: { readonly into: string; readonly from: string };
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  /** Save was pressed without a reason. */
  readonly missing: boolean;
  readonly state: 'idle' | 'saving' | 'done' | 'error';
  readonly save: (event: Event) => void;
}

export const mergeContext = /* @__PURE__ */ createPartContext<MergeContextValue>('MergeReview.Root');
