import { toInstant, toMilliseconds } from '../../canonical/instant.js';
import type { PostState } from '../../model/due.js';
import type { LedgerContext } from '../ledger-context.js';
import { monthBefore, monthOf, runsIn, sendingRun } from './due-runs.js';

const DAY = 86_400_000;
/** How far back a run is looked for. */
const MONTHS = 12;

async function lastRun(context: LedgerContext, tenant: string, now: PostState['at']): Promise<PostState['lastRun']> {
  let month = monthOf(now);
  for (let looked = 0; looked < MONTHS; looked++, month = monthBefore(month)) {
    const done = (await runsIn(context, tenant, sendingRun, month)).findLast(
      ({ event }) => event.state === 'done',
    )?.event;
    if (done) return { at: done.recordedAt, ...done.counts };
  }
  return null;
}

/** Whether messages go out by themselves. See `Due.postState`. */
export async function postState(context: LedgerContext, tenant: string): Promise<PostState> {
  const at = toInstant(context.clock());
  const last = await lastRun(context, tenant, at);
  if (!context.deliver || !context.store.scan) return { status: 'cannot_send', at, lastRun: last };
  if (!last) return { status: 'never_ran', at, lastRun: null };
  const isLate = toMilliseconds(at) - toMilliseconds(last.at) > DAY;
  return { status: isLate ? 'late' : 'on_time', at, lastRun: last };
}
