import type { PersonState } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { RestrictionMessages } from '../messages/sections/restriction-messages.js';
import type { RightsMessages } from '../messages/sections/rights-messages.js';
import type { Reading } from '../provider/reading.js';

export interface RestrictionChangedDetails {
  readonly reason: 'restrict' | 'lift';
  readonly event: Event;
}
export type OnRestrictionChanged = (person: PersonState, details: RestrictionChangedDetails) => void;

export interface RestrictionContextValue {
  readonly words: RestrictionMessages;
  readonly common: RightsMessages;
  readonly subjectId: string;
  readonly reading: Reading<PersonState>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** After use was restricted, or that was lifted: what the next line says. */
  readonly said: string;
  readonly onRestrictionChanged: OnRestrictionChanged;
}

export const restrictionContext =
  /* @__PURE__ */ createPartContext<RestrictionContextValue>('ProcessingRestriction.Root');
