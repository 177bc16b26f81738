import type { CellStanding, StopScope, SubmitResult } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { StopMessages } from '../messages/sections/stop-messages.js';
import type { Reading } from '../provider/reading.js';

/** One thing that can be stopped, as the clerk reads it. */
export interface StopChoice {
  readonly key: string;
  readonly label: string;
  readonly scope: StopScope;
  /** The cells that it is about. */
  readonly cells: readonly CellStanding[];
}

export interface StopContextValue {
  readonly words: StopMessages;
  readonly reading: Reading<readonly StopChoice[]>;
  readonly chosen: StopChoice | undefined;
  readonly choose: (key: string) => void;
  readonly state: 'idle' | 'saving' | 'done' | 'error';
  readonly result: SubmitResult | undefined;
  /** Save was pressed, and nothing is chosen. */
  readonly missing: boolean;
  readonly save: (event: Event) => void;
}

export const stopContext = /* @__PURE__ */ createPartContext<StopContextValue>('ConsentStop.Root');
