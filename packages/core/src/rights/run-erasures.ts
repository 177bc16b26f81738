import { isConsentError } from '../errors/is-consent-error.js';
import { beginErasure } from './begin-erasure.js';
import { everyRequest } from './every-request.js';
import type { RightsContext } from './rights-context.js';
import { idOf, runErasure } from './run-erasure.js';

/** How a run through all open erasures went. */
export interface ErasuresRun {
  readonly done: number;
  /** Tried, and not through yet. */
  readonly running: number;
  readonly waiting: number;
}

/** Goes on with every erasure that was begun, and begins those of persons whose time to be brought back is over. */
export async function runErasures(context: RightsContext): Promise<ErasuresRun> {
  const counts = { done: 0, running: 0, waiting: 0 };
  for await (const request of everyRequest(context)) {
    if (request.state !== 'open' || !request.erasure) continue;
    counts[(await runErasure(context, request)).state] += 1;
  }
  const now = context.now();
  for (let after: string | undefined = ''; after !== undefined; ) {
    const page: Awaited<ReturnType<typeof context.ledger.personsIn>> = await context.ledger.personsIn({
      state: 'removed',
      after,
    });
    for (const { subjectId, removed, holds, restricted } of page.persons) {
      // What they want kept is not erased because a day has come (GDPR Art. 18(1)(b), (c)).
      if (removed === undefined || removed.recoverUntil > now || holds.length > 0 || restricted) continue;
      // The same id in every run, so that a run that is cut off begins nothing twice.
      const id = removed.id.slice(-76);
      const asked = await context.ledger.requestsOf(subjectId);
      // What they asked for is answered first; what a run has opened itself and not begun is gone on with.
      if (asked.some((request) => request.state === 'open' && (idOf(request) !== id || request.erasure))) continue;
      try {
        const call = { subjectId, id, because: 'no_longer_needed', afterwards: 'may_return' } as const;
        const receivedOn = removed.at.slice(0, 10);
        counts[(await beginErasure(context, { ...call, receivedOn }, removed.removal)).state] += 1;
      } catch (error) {
        if (!isConsentError(error)) throw error;
        // What one person's log refuses keeps nobody else waiting; the next run looks at it again.
        counts[error.code === 'held' ? 'waiting' : 'running'] += 1;
      }
    }
    after = page.next;
  }
  return counts;
}
