import { isConsentError } from '../../errors/is-consent-error.js';
import type { Rectification } from '../../model/rectification.js';
import type { RightsRequest } from '../../model/rights-request.js';
import { everyRequest } from '../every-request.js';
import type { RightsContext } from '../rights-context.js';
import { personOf } from './person-of.js';
import { isToTry, runRectification } from './run-rectification.js';

/** How a run through all open rectifications went. */
export interface RectificationsRun {
  /** Every system has put it right: the person can be told. */
  readonly putRight: number;
  /** Some system has not, or somebody else was at it. */
  readonly running: number;
}

async function tryOne(context: RightsContext, subjectId: string, one: Rectification): Promise<keyof RectificationsRun> {
  const { places } = await runRectification(context, await personOf(context, subjectId), one);
  return places.some(isToTry) ? 'running' : 'putRight';
}

/** What one person asked for with one request. */
async function runTheirs(
  context: RightsContext,
  subjectId: string,
  { id: request, steps }: RightsRequest,
): Promise<readonly (keyof RectificationsRun)[]> {
  const ways: (keyof RectificationsRun)[] = [];
  try {
    for (const one of await context.ledger.rectificationsOf(subjectId)) {
      if (one.request !== request) continue;
      // Its request is open: the call that ended it may have been cut off, or the one that began it.
      const isWhole = one.state === 'open' && steps.some(({ step }) => step === 'begun');
      if (!isWhole) await context.ledger.settleRectification({ subjectId, rectification: one.id });
      if (one.state !== 'open' || !one.places.some(isToTry)) continue;
      ways.push(await tryOne(context, subjectId, one));
    }
    return ways;
  } catch (error) {
    if (!isConsentError(error)) throw error;
    // What one person's log refuses keeps nobody else waiting; the next run looks at it again.
    return [...ways, 'running'];
  }
}

/** Tries again what systems have not put right yet, of everybody, and goes on with what follows the end of one. */
export async function runRectifications(context: RightsContext): Promise<RectificationsRun> {
  const counts = { putRight: 0, running: 0 };
  for await (const request of everyRequest(context)) {
    const { type, state, subjectId } = request;
    if (type !== 'rectification' || state !== 'open' || subjectId === null) continue;
    for (const way of await runTheirs(context, subjectId, request)) counts[way] += 1;
  }
  return counts;
}
