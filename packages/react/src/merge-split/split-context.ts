import { createPartContext } from '../anatomy/create-part-context.js';
import type { Reasoned } from '../anatomy/use-reasoned.js';
import type { MergeMessages } from '../messages/sections/merge-messages.js';

export interface SplitContextValue extends Reasoned {
  readonly words: MergeMessages['split'];
  readonly saving: string;
}

export const splitContext = /* @__PURE__ */ createPartContext<SplitContextValue>('MergeSplit.Root');
