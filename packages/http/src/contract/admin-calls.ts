import type { Standing } from '@unticked/core';
import type { LocaleQuery } from './calls.js';

export interface MomentQuery extends LocaleQuery {
  /** What held at this instant. */
  readonly at?: string;
  /** Only what was recorded by this instant. */
  readonly asOf?: string;
}

/** What each call of the administration takes and what it answers, by the name that `authorize` gets. */
export interface AdminCalls {
  /** What held for one person at a time, as it was believed at a time. */
  readonly standing_at: { readonly query: MomentQuery; readonly answer: Standing };
}

export type AdminAction = keyof AdminCalls;
