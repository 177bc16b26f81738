import type { Pill, Standing } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { ConsentContextValue } from '../provider/consent-context.js';
import type { Reading } from '../provider/reading.js';

export interface PillsContextValue {
  readonly consent: ConsentContextValue;
  readonly reading: Reading<Standing>;
  /** `undefined` until it is known. */
  readonly standing: Standing | undefined;
  /** Whose why is open. */
  readonly open: Pill['topic'] | null;
  readonly toggle: (topic: Pill['topic'], trigger: HTMLElement) => void;
  /** Id of the why. */
  readonly whyId: string;
}

export const pillsContext = /* @__PURE__ */ createPartContext<PillsContextValue>('ConsentPills.Root');
