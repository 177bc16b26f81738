import type { RightsContext } from '../rights-context.js';
import { personOf } from './person-of.js';
import { isToTry, runRectification } from './run-rectification.js';

/** How a run through all open rectifications went. */
export interface RectificationsRun {
  /** Every system has put it right: the person can be told. */
  readonly putRight: number;
  /** Some system has not. */
  readonly running: number;
}

/** Tries again what systems have not put right yet, of everybody. */
export async function runRectifications(context: RightsContext): Promise<RectificationsRun> {
  const counts = { putRight: 0, running: 0 };
  for (let after: string | undefined = ''; after !== undefined; ) {
    const page: Awaited<ReturnType<typeof context.ledger.requests>> = await context.ledger.requests({ after });
    for (const { id, type, state, subjectId } of page.requests) {
      if (type !== 'rectification' || state !== 'open' || subjectId === null) continue;
      const theirs = await context.ledger.rectificationsOf(subjectId);
      for (const one of theirs) {
        if (one.request !== id || !one.places.some(isToTry)) continue;
        const { places } = await runRectification(context, await personOf(context, subjectId), one);
        counts[places.some(isToTry) ? 'running' : 'putRight'] += 1;
      }
    }
    after = page.next;
  }
  return counts;
}
