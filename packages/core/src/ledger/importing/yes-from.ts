import { type Instant, later, parseInstant } from '../../canonical/instant.js';
import type { ImportReason } from '../../model/import-verdict.js';
import type { Purpose } from '../../model/policy.js';
import type { CellPast } from './cell-past.js';

export interface YesDates {
  readonly at?: string | undefined;
  readonly confirmedAt?: string | undefined;
}

export type YesFrom =
  | { /** When it was said. */ readonly said: Instant /** From when it counts. */; readonly at: Instant }
  | { readonly verdict: 'park' | 'reject'; readonly reason: ImportReason };

const park = (reason: ImportReason): YesFrom => ({ verdict: 'park', reason });

/** What stands against a yes, whatever proves it: nothing that others wrote down makes a yes of a no. */
function against({ standsNo, lastNo, lastEmpty, unreadable }: CellPast, at: Instant | undefined): YesFrom | undefined {
  if (unreadable) return park('log_unreadable');
  if (lastNo !== undefined && (at === undefined || at <= lastNo)) return park('older_than_no');
  if (standsNo) return { verdict: 'reject', reason: 'overrides_no' };
  if (lastEmpty !== undefined && (at === undefined || at <= lastEmpty)) return park('older_than_answer');
  return undefined;
}

/** From when a yes counts that was not given to a form of ours, or why it counts for nothing. */
export function yesFrom(dates: YesDates, purpose: Purpose, past: CellPast, now: Instant): YesFrom {
  const said = parseInstant(dates.at ?? '');
  const confirmed = parseInstant(dates.confirmedAt ?? '');
  const at = said && confirmed ? later(said, confirmed) : said;
  const obstacle = against(past, at);
  if (obstacle) return obstacle;
  // Other systems write the beginning of 1970 where they have no date.
  if (said === undefined || at === undefined || said < '1971') return park('no_date');
  if (at > now) return park('future_date');
  if (purpose.kind === 'consent' && purpose.doubleOptIn && confirmed === undefined) return park('not_confirmed');
  return { said, at };
}
