import { toInstant, toMilliseconds } from '../../canonical/instant.js';
import type { PostState } from '../../model/due.js';
import type { LedgerContext } from '../ledger-context.js';
import { lastStep, sendingRun } from './due-runs.js';

const DAY = 86_400_000;

async function lastRun(context: LedgerContext, tenant: string, now: PostState['at']): Promise<PostState['lastRun']> {
  const done = await lastStep(context, tenant, sendingRun, now, ({ event }) => event.state === 'done');
  return done ? { at: done.event.recordedAt, ...done.event.counts } : null;
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
