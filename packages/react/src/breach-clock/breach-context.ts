import type { Breach, BreachPlanState, ListQuery } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { BreachMessages } from '../messages/sections/breach-messages.js';
import type { Reading } from '../provider/reading.js';

/** People whom the host can count: those on a contact list, everybody, or those whose ids it gathers itself. */
export interface AffectedGroup {
  readonly id: string;
  /** In the language of the interface; it is kept with the count. */
  readonly title: string;
  /** Ids are gathered when somebody asks, each once: of those whom the host had at that instant. */
  readonly of:
    | { readonly of: 'list'; readonly query: ListQuery }
    | { readonly of: 'everybody' }
    | { readonly of: 'ids'; readonly subjectIds: (asOf: string) => Promise<readonly string[]> };
}

export interface BreachContextValue {
  readonly words: BreachMessages;
  readonly plan: Reading<BreachPlanState>;
  readonly breaches: Reading<readonly Breach[]>;
  readonly groups: readonly AffectedGroup[];
  /** Milliseconds since 1970, a minute at most behind. */
  readonly at: number;
  readonly now: () => number;
  /** "6 Nov 2026, 18:40" */
  readonly when: (instant: string) => string;
}

export const breachContext = /* @__PURE__ */ createPartContext<BreachContextValue>('BreachClock.Root');
