import type { CellStanding, Method, StopScope, SubmitResult } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { StopMessages } from '../messages/sections/stop-messages.js';
import type { Reading } from '../provider/reading.js';
import type { lateness } from './lateness.js';

/** One thing that can be stopped, as the clerk reads it. */
export interface StopChoice {
  readonly key: string;
  readonly label: string;
  readonly scope: StopScope;
  /** The cells that it is about. */
  readonly cells: readonly CellStanding[];
}

/** How and when it reached us, as far as the clerk says so. */
export interface StopHow {
  readonly open: boolean;
  readonly method: Method | undefined;
  /** As `datetime-local` has it; empty is now. */
  readonly when: string;
  readonly note: string;
}

export interface StopContextValue {
  readonly words: StopMessages;
  readonly reading: Reading<readonly StopChoice[]>;
  readonly chosen: StopChoice | undefined;
  readonly choose: (key: string) => void;
  readonly how: StopHow;
  readonly setHow: (how: Partial<StopHow>) => void;
  readonly late: ReturnType<typeof lateness>;
  readonly state: 'idle' | 'saving' | 'done' | 'error';
  readonly result: SubmitResult | undefined;
  /** The instant from which it counts, where that is not now. */
  readonly countsFrom: string | undefined;
  /** What it is about, as it stands: before saving as it is, afterwards as it became. */
  readonly cells: readonly CellStanding[];
  /** Save was pressed, and nothing is chosen. */
  readonly missing: boolean;
  /** Save was pressed without saying why it is entered only now. */
  readonly noteMissing: boolean;
  readonly save: (event: Event) => void;
}

export const stopContext = /* @__PURE__ */ createPartContext<StopContextValue>('ConsentStop.Root');
