import type { PersonState } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { Format } from '../anatomy/use-format.js';
import type { HoldsMessages } from '../messages/sections/holds-messages.js';
import type { RightsMessages } from '../messages/sections/rights-messages.js';
import type { Reading } from '../provider/reading.js';

export interface HoldChangedDetails {
  readonly reason: 'hold' | 'release';
  readonly event: Event;
}
export type OnHoldChanged = (person: PersonState, details: HoldChangedDetails) => void;

export interface HoldsContextValue {
  readonly words: HoldsMessages;
  readonly common: RightsMessages;
  readonly subjectId: string;
  readonly reading: Reading<PersonState>;
  /** Days without a time, which are the same in every zone. */
  readonly days: Format;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** After a hold was put or released: what the next line says. */
  readonly said: string;
  readonly onHoldChanged: OnHoldChanged;
}

export const holdsContext = /* @__PURE__ */ createPartContext<HoldsContextValue>('LegalHolds.Root');
