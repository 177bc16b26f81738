import { ConsentError } from '../../errors/consent-error.js';
import type { DueCounts, DueRun } from '../../model/due.js';
import type { LedgerContext } from '../ledger-context.js';
import { readMany } from '../read-many.js';
import { sendingRun } from './due-runs.js';
import { PEOPLE_AT_ONCE, peopleIn } from './people-in.js';
import { sendDue } from './send-due.js';
import { takeRun } from './take-run.js';

const sum = (a: DueCounts, b: DueCounts): DueCounts => ({
  reminders: a.reminders + b.reminders,
  confirmations: a.confirmations + b.confirmations,
  undelivered: a.undelivered + b.undelivered,
});

/** Goes through everybody and sends what is due. See `Due.runDue`. */
export async function runDue(context: LedgerContext, tenant: string): Promise<DueRun> {
  const { store, deliver } = context;
  if (!deliver) throw new ConsentError('unsupported', { params: { needs: 'deliver' } });
  if (!store.scan) throw new ConsentError('unsupported', { params: { method: 'scan' } });
  let counts = sendingRun.none;
  const run = await takeRun(context, tenant, sendingRun);
  if (run === 'busy') return { outcome: 'busy', ...counts };
  let { after } = run;
  counts = run.soFar;
  try {
    for await (const people of peopleIn(context, tenant, after)) {
      for (const [at, log] of (await readMany(context, tenant, people)).entries()) {
        const asked = people[at] ?? '';
        // Who was merged is met under the id that goes on.
        if (log.subjectId === asked) counts = sum(counts, await sendDue(context, tenant, log));
        after = asked;
        if (run.isHalfOver() && !(await run.reached(after, counts))) return { outcome: 'busy', ...counts };
      }
      if (people.length === PEOPLE_AT_ONCE && !(await run.reached(after, counts)))
        return { outcome: 'busy', ...counts };
    }
    await run.done(counts);
    return { outcome: 'done', ...counts };
  } catch (error) {
    // The next run need not wait; where this cannot be written either, it waits until the lease runs out.
    await run.release(after, counts).catch(() => undefined);
    throw error;
  }
}
