import type { AccessStatement, Held, IdentifiedBy, RightsRequest } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { RequestsMessages } from '../messages/sections/requests-messages.js';
import type { RightsMessages } from '../messages/sections/rights-messages.js';
import type { HandOverWay, StatementMessages } from '../messages/sections/statement-messages.js';
import type { Reading } from '../provider/reading.js';

/** The statement as it was last made. */
export type StatementView =
  | { readonly state: 'idle' | 'making' }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'made'; readonly statement: AccessStatement; readonly isStale: boolean };

/** What staff say of a hand-over: nothing is chosen before they do. */
export interface HandOverDraft {
  readonly way?: HandOverWay;
  readonly outcome?: 'fulfilled' | 'open';
}

/** What came of the last press. */
export type Said =
  | { readonly state: 'idle' | 'saving' }
  | { readonly state: 'error'; readonly error: unknown }
  | { readonly state: 'done'; readonly outcome: 'fulfilled' | 'open' };

export interface StatementContextValue {
  readonly words: StatementMessages;
  readonly requestWords: RequestsMessages;
  readonly common: RightsMessages;
  /** What was looked at; a statement is of nothing else. */
  readonly held: Held | undefined;
  readonly view: StatementView;
  readonly language: string | undefined;
  /** In another language, if one is said. */
  readonly make: (language?: string) => void;
  /** The open request that this answers; `null` where nobody recorded one. */
  readonly request: Reading<RightsRequest | null>;
  readonly askedNow: () => void;
  readonly identify: (by: IdentifiedBy) => void;
  readonly draft: HandOverDraft;
  readonly set: (changed: Partial<HandOverDraft>) => void;
  readonly pressed: boolean;
  readonly said: Said;
  readonly handOver: (event: Event) => void;
}

export const statementContext = /* @__PURE__ */ createPartContext<StatementContextValue>('AccessStatement.Root');
