import type { Readiness } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { GoLiveMessages } from '../messages/sections/go-live-messages.js';
import type { Reading } from '../provider/reading.js';
import type { GoLivePort } from './go-live-port.js';

export interface GoLiveContextValue extends GoLivePort {
  readonly words: GoLiveMessages;
  readonly reading: Reading<Readiness>;
  readonly number: (count: number) => string;
  /** Something was switched on: what is known of gates is old. */
  readonly reload: () => void;
}

export const goLiveContext = /* @__PURE__ */ createPartContext<GoLiveContextValue>('GoLive.Root');
