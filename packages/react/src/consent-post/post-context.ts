import type { DueRun, PostState } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { PostMessages } from '../messages/sections/post-messages.js';
import type { Reading } from '../provider/reading.js';

export interface PostContextValue {
  readonly words: PostMessages;
  readonly reading: Reading<PostState>;
  /** What came of the last press. */
  readonly running: 'no' | 'yes' | 'failed' | DueRun['outcome'];
  readonly run: () => void;
}

export const postContext = /* @__PURE__ */ createPartContext<PostContextValue>('ConsentPost.Root');
