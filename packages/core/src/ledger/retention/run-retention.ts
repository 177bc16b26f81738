import { ConsentError } from '../../errors/consent-error.js';
import type { RetentionChoice, RetentionCounts, RetentionRun } from '../../model/retention.js';
import { retentionLog } from '../../model/subject-id.js';
import type { RunKind } from '../due/due-runs.js';
import { peopleIn } from '../due/people-in.js';
import { takeRun } from '../due/take-run.js';
import { erase } from '../removing/erase.js';
import type { Session } from '../session.js';
import { purgePerson } from './purge-person.js';
import { removeDue } from './remove-due.js';
import { type FoundCase, retentionCase } from './retention-case.js';

export interface RunRetentionInput {
  /** @default 'list': nothing is touched but proof that is past its time is counted too */
  readonly action?: RetentionChoice;
  /** Erases one person, who is removed already; may be called again with the same id. @default in the ledger alone */
  readonly erase?: (person: { readonly subjectId: string; readonly id: string }) => Promise<unknown>;
}

const retentionRun: RunKind<RetentionCounts> = {
  logOf: retentionLog,
  none: { listed: 0, removed: 0, erased: 0, purged: 0, waiting: 0, failed: 0 },
};

type Outcome = keyof RetentionCounts | 'stands';

/** Does with one person what the app has decided. */
async function take(
  session: Session,
  found: FoundCase,
  choice: RetentionChoice,
  input: RunRetentionInput,
): Promise<Outcome> {
  const { subjectId, id, action } = found;
  if (action === 'wait') return 'waiting';
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
  const { context, tenant } = session;
  const { action: choice = 'list' } = input;
  if (!context.store.scan) throw new ConsentError('unsupported', { params: { method: 'scan' } });
  if (choice === 'erase' && !input.erase && !context.keepProof)
    throw new ConsentError('unsupported', { params: { needs: 'keepProof' } });
  let counts = retentionRun.none;
  const run = await takeRun(context, tenant, retentionRun);
  if (run === 'busy') return { outcome: 'busy', ...counts };
  let { after } = run;
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
        const outcome = await look(subjectId);
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
