import { ConsentError } from '../errors/consent-error.js';
import { readInput } from '../ledger/read-input.js';
import { markOfErasure } from '../ledger/removing/mark-of-erasure.js';
import type { BeginErasureInput, ErasureProgress } from '../model/erasure-run.js';
import { beginErasureSchema } from '../model/erasure-run.schema.js';
import type { RightsRequest } from '../model/rights-request.js';
import { planErasure } from './plan-erasure.js';
import type { RightsContext } from './rights-context.js';
import { idOf, runErasure } from './run-erasure.js';

async function openedFor(context: RightsContext, input: BeginErasureInput): Promise<RightsRequest> {
  const { subjectId, id, request, receivedOn = context.now().slice(0, 10) } = input;
  if (request === undefined) {
    // Sent again, also after midnight, it is the same request.
    const asked = await context.ledger.requestsOf(subjectId);
    const before = asked.find((one) => one.type === 'erasure' && idOf(one) === id);
    if (before) return before;
    const { restricted } = await context.ledger.personState(subjectId);
    // GDPR Art. 18(2): what is restricted is kept, unless the person themselves asks for something else.
    if (restricted) throw new ConsentError('restricted', { path: '/subjectId' });
    return context.ledger.openRequest({ subjectId, id, type: 'erasure', receivedOn });
  }
  const found = await context.ledger.request(request);
  if (found.type !== 'erasure' || (found.subjectId !== null && found.subjectId !== subjectId))
    throw new ConsentError('invalid', { path: '/request' });
  if (found.identifiedBy === null && !found.erasure) throw new ConsentError('not_identified', { path: '/request' });
  return found;
}

/**
 * Begins an erasure: takes the person off every list at once, writes down what was planned, and runs it; while a hold stands it
 * waits. Sent again it goes on where it was.
 * @throws `not_identified` for a request whose step `identified` nobody took (GDPR Art. 12(6)); without a request staff begin it
 * themselves, and it is `restricted` while use is; `not_removed` where the person was brought back before it began
 * @param removal seq of the one that the erasure follows. @default whichever stands; else it takes them away itself
 */
export async function beginErasure(
  context: RightsContext,
  input: BeginErasureInput,
  removal?: number,
): Promise<ErasureProgress> {
  const { subjectId, because, afterwards, ...call } = input;
  // A word that nobody knows would be found out only when all else is done.
  readInput({ ...call, because, afterwards }, beginErasureSchema);
  const { leavingAlone } = await context.ledger.heldByLedger(subjectId);
  if (afterwards === 'do_not_contact' && leavingAlone === 'no_address_key')
    throw new ConsentError('unsupported', { params: { needs: 'addressKey' } });
  const request = await openedFor(context, input);
  if (request.erasure) return runErasure(context, request);
  const { state, removed } = await context.ledger.personState(subjectId);
  const follows = removal ?? removed?.removal;
  const plan = await planErasure(context, subjectId);
  // In no list from now on, also while the data is kept for a claim.
  if (follows === undefined && state !== 'unknown' && state !== 'erased')
    await context.ledger.remove({ subjectId, id: markOfErasure(request.id), reason: 'GDPR Art. 17' });
  const begun = await context.ledger.noteErasure({
    request: request.id,
    id: idOf(request, 'begin'),
    step: 'begun',
    erasure: { plan: { ...plan, holds: [] }, because, afterwards },
    ...(follows === undefined ? {} : { removal: follows }),
  });
  return runErasure(context, begun);
}
