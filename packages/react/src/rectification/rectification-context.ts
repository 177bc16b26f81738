import type { Held, HeldPlace, Rectification } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { Format } from '../anatomy/use-format.js';
import type { RectificationMessages } from '../messages/sections/rectification-messages.js';
import type { RightsMessages } from '../messages/sections/rights-messages.js';
import type { Reading } from '../provider/reading.js';

/** A value that is wrong, and all that is held, so that it is found where it stands too. */
export interface WrongValue {
  readonly place: HeldPlace;
  readonly held: Held;
}

export interface RectifiedDetails {
  readonly reason: 'begin' | 'go_on' | 'by_hand' | 'told' | 'done' | 'refused';
  readonly event: Event;
}
export type OnRectified = (rectification: Rectification, details: RectifiedDetails) => void;

export interface RectificationContextValue {
  readonly words: RectificationMessages;
  readonly common: RightsMessages;
  readonly subjectId: string;
  readonly reading: Reading<readonly Rectification[]>;
  /** Days without a time, which are the same in every zone. */
  readonly days: Format;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly request: string | undefined;
  readonly wrong: WrongValue | undefined;
  readonly onWrongClose: () => void;
  /** What came of what was done last. */
  readonly said: string;
  readonly onRectified: OnRectified;
}

export const rectificationContext = /* @__PURE__ */ createPartContext<RectificationContextValue>('Rectification.Root');
