import type { AccessStatement, Held } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { AnsweredRequest } from '../answered-request/use-answered-request.js';
import type { RightsMessages } from '../messages/sections/rights-messages.js';
import type { HandOverWay, StatementMessages } from '../messages/sections/statement-messages.js';

/** The statement as it was last made. */
export type StatementView =
  | { readonly state: 'idle' | 'making' }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'made'; readonly statement: AccessStatement; readonly isStale: boolean };

/** What becomes of the request. */
export type HandOverOutcome = 'fulfilled' | 'open';

/** What staff say of a hand-over: nothing is chosen before they do. */
export interface HandOverDraft {
  readonly way?: HandOverWay;
  readonly outcome?: HandOverOutcome;
}

export interface StatementContextValue
  extends Pick<AnsweredRequest<HandOverOutcome>, 'request' | 'said' | 'askedNow' | 'identify'> {
  readonly words: StatementMessages;
  readonly common: RightsMessages;
  /** What was looked at; a statement is of nothing else. */
  readonly held: Held | undefined;
  readonly view: StatementView;
  readonly language: string | undefined;
  /** In another language, if one is said. */
  readonly make: (language?: string) => void;
  readonly draft: HandOverDraft;
  readonly set: (changed: Partial<HandOverDraft>) => void;
  readonly pressed: boolean;
  readonly handOver: (event: Event) => void;
}

export const statementContext = /* @__PURE__ */ createPartContext<StatementContextValue>('AccessStatement.Root');
