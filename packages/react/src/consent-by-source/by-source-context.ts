import type { FromSource } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { OriginMessages } from '../messages/sections/origin-messages.js';
import type { Reading } from '../provider/reading.js';

export interface BySourceContextValue {
  readonly words: OriginMessages;
  readonly reading: Reading<readonly FromSource[]>;
  /** Reads the next page; absent where there is none. */
  readonly more: (() => void) | undefined;
}

export const bySourceContext = /* @__PURE__ */ createPartContext<BySourceContextValue>('ConsentBySource.Root');
