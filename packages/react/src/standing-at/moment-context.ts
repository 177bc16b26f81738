import type { Standing } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { MomentMessages } from '../messages/sections/moment-messages.js';
import type { Reading } from '../provider/reading.js';

/** Two days as date fields have them; `''` where none is chosen. */
export interface Days {
  readonly at: string;
  readonly asOf: string;
}

export interface MomentContextValue {
  readonly words: MomentMessages;
  readonly days: Days;
  readonly setDays: (days: Partial<Days>) => void;
  readonly reading: Reading<Standing> | { readonly state: 'unasked' };
}

export const momentContext = /* @__PURE__ */ createPartContext<MomentContextValue>('StandingAt.Root');
