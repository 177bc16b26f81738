import { ConsentError } from '../../errors/consent-error.js';
import type { RetentionChoice, RetentionCounts, RetentionRun } from '../../model/retention.js';
import { peopleIn } from '../due/people-in.js';
import { takeRun } from '../due/take-run.js';
import { erase } from '../removing/erase.js';
import type { Session } from '../session.js';
import { purgePerson } from './purge-person.js';
import { removeDue } from './remove-due.js';
import { type FoundCase, retentionCase } from './retention-case.js';
import { retentionRuns } from './retention-runs.js';

export interface RunRetentionInput {
  /** @default 'list': nothing is touched but proof that is past its time is counted too */
  readonly action?: RetentionChoice;
  /** Erases one person, who is removed already; may be called again with the same id. @default in the ledger alone */
  readonly erase?: (person: { readonly subjectId: string; readonly id: string }) => Promise<unknown>;
  /** After so many persons it is `stopped`. @default nobody stops it */
  readonly limit?: number;
  /** Stops it after the person it is at. */
  readonly signal?: AbortSignal;
}

type Outcome = Exclude<keyof RetentionCounts, 'looked'> | 'stands';

/** Does with one person what the app has decided. */
async function take(
  session: Session,
  found: FoundCase,
  choice: RetentionChoice,
  input: RunRetentionInput,
): Promise<Outcome> {
  const { subjectId, id, action } = found;
  if (action === 'wait') return 'waiting';
  if (action === 'held') return 'held';
  if (choice === 'list') return 'listed';
  if (action === 'purge') return purgePerson(session, subjectId);
  if ((await removeDue(session, found)) === 'stands') return 'stands';
  if (action === 'remove') return 'removed';
  const inLedger = () =>
    erase(session, { subjectId, id: `${id}-erase`, because: 'no_longer_needed', afterwards: 'may_return' });
  await (input.erase ?? inLedger)({ subjectId, id });
  return 'erased';
}

/** Goes through everybody and takes away what is kept on no ground any more. See `Retention.runRetention`. */
export async function runRetention(session: Session, input: RunRetentionInput): Promise<RetentionRun> {
  const { context, tenant, actor } = session;
  const { action: choice = 'list', limit = Number.POSITIVE_INFINITY, signal } = input;
  if (!context.store.scan) throw new ConsentError('unsupported', { params: { method: 'scan' } });
  if (choice === 'erase' && !input.erase && !context.keepProof)
    throw new ConsentError('unsupported', { params: { needs: 'keepProof' } });
  const run = await takeRun(context, tenant, retentionRuns, { actor, action: choice });
  if (run === 'busy') return { outcome: 'busy', ...retentionRuns.none };
  let { after, soFar: counts } = run;
  const enough = counts.looked + limit;
  const look = async (subjectId: string): Promise<Outcome> => {
    try {
      const found = await retentionCase(session, subjectId, choice);
      return found ? await take(session, found, choice, input) : 'stands';
    } catch {
      // One person whom a system knows nothing of must not keep all others waiting.
      return 'failed';
    }
  };
  try {
    for await (const people of peopleIn(context, tenant, after)) {
      for (const subjectId of people) {
        if (signal?.aborted || counts.looked >= enough) {
          await run.release(after, counts);
          return { outcome: 'stopped', ...counts };
        }
        const outcome = await look(subjectId);
        counts = { ...counts, looked: counts.looked + 1 };
        if (outcome !== 'stands') counts = { ...counts, [outcome]: counts[outcome] + 1 };
        after = subjectId;
        if (run.isHalfOver() && !(await run.reached(after, counts))) return { outcome: 'busy', ...counts };
      }
      if (!(await run.reached(after, counts))) return { outcome: 'busy', ...counts };
    }
    await run.done(counts);
    return { outcome: 'done', ...counts };
  } catch (error) {
    // The next run need not wait; where this cannot be written either, it waits until the lease runs out.
    await run.release(after, counts).catch(() => undefined);
    throw error;
  }
}
