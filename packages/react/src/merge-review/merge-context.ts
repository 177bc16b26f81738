import type { MergePreview } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { Reasoned } from '../anatomy/use-reasoned.js';
import type { MergeMessages } from '../messages/sections/merge-messages.js';
import type { Reading } from '../provider/reading.js';

export interface MergeContextValue extends Reasoned {
  readonly words: MergeMessages;
  readonly reading: Reading<MergePreview>;
  /** The host's names of the two. */
  readonly names: { readonly into: string; readonly from: string };
}

export const mergeContext = /* @__PURE__ */ createPartContext<MergeContextValue>('MergeReview.Root');
