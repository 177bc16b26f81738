import type { Held, HeldProgress, Mask } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { HeldMessages } from '../messages/sections/held-messages.js';
import type { Reading } from '../provider/reading.js';

export interface HeldContextValue {
  readonly words: HeldMessages;
  readonly subjectId: string;
  readonly reading: Reading<Held>;
  /** Every system, in the order they are asked; those that have not answered yet wait. */
  readonly systems: readonly HeldProgress[];
  readonly again: () => void;
  readonly isLeftOut: (place: Mask) => boolean;
  /** Leaves it out, or puts it back. */
  readonly toggle: (place: Mask, event: Event) => void;
}

export const heldContext = /* @__PURE__ */ createPartContext<HeldContextValue>('HeldView.Root');
