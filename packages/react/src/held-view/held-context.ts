import type { Held, HeldPlace, HeldProgress, Mask } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { HeldMessages } from '../messages/sections/held-messages.js';
import type { Reading } from '../provider/reading.js';

export interface WrongDetails {
  readonly reason: 'wrong';
  /** What the place is in. */
  readonly held: Held;
  readonly event: Event;
}
export type OnWrong = (place: HeldPlace, details: WrongDetails) => void;

export interface HeldContextValue {
  readonly words: HeldMessages;
  readonly subjectId: string;
  /** Of a purpose, by its id. */
  readonly titleOf: (purposeId: string) => string;
  readonly reading: Reading<Held>;
  /** Every system, in the order they are asked; those that have not answered yet wait. */
  readonly systems: readonly HeldProgress[];
  readonly again: () => void;
  /** A value is said to be wrong. @default nobody asks */
  readonly onWrong: OnWrong | undefined;
  /** Where answers are corrected. */
  readonly answersAt: string | undefined;
  readonly isLeftOut: (place: Mask) => boolean;
  /** Leaves it out, or puts it back. */
  readonly toggle: (place: Mask, event: Event) => void;
}

export const heldContext = /* @__PURE__ */ createPartContext<HeldContextValue>('HeldView.Root');
