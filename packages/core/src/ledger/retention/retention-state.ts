import { toInstant, toMilliseconds } from '../../canonical/instant.js';
import type { RetentionCounts, RetentionRunTaken, RetentionState } from '../../model/retention.js';
import { lastStep, type RunStep } from '../due/due-runs.js';
import type { LedgerContext } from '../ledger-context.js';
import { retentionRuns } from './retention-runs.js';

/** A run of every week may be a day late. */
const LATE = 8 * 86_400_000;

type Step = RunStep<RetentionCounts>;

const isOnesOwn = ({ event }: Step): boolean =>
  event.recordedBy === 'system' && event.state === 'done' && event.action !== 'list';

function takenOf({ event, by }: Step, at: RetentionState['at']): RetentionRunTaken {
  const { state, leaseUntil = '', action = 'list', counts, recordedAt } = event;
  const isGoing = state !== 'done' && leaseUntil > at;
  return {
    ...retentionRuns.none,
    ...counts,
    at: recordedAt,
    action,
    state: state === 'done' ? 'done' : isGoing ? 'running' : 'stopped',
    ...(by === undefined ? {} : { by }),
  };
}

/** Whether what is kept on no ground any more goes by itself. See `Retention.retentionState`. */
export async function retentionState(context: LedgerContext, tenant: string): Promise<RetentionState> {
  const at = toInstant(context.clock());
  const find = (isMeant: (step: Step) => boolean) => lastStep(context, tenant, retentionRuns, at, isMeant);
  const last = await find(() => true);
  const lastRun = last ? takenOf(last, at) : null;
  if (!context.store.scan) return { at, byItself: 'cannot_run', lastRun };
  const own = await find(isOnesOwn);
  if (!own) return { at, byItself: 'never_ran', lastRun };
  const isLate = toMilliseconds(at) - toMilliseconds(own.event.recordedAt) > LATE;
  return { at, byItself: isLate ? 'late' : 'on_time', lastRun };
}
