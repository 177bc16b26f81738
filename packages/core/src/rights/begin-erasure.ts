import { ConsentError } from '../errors/consent-error.js';
import { readInput } from '../ledger/read-input.js';
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
 * themselves, and it is `restricted` while use is
 */
export async function beginErasure(context: RightsContext, input: BeginErasureInput): Promise<ErasureProgress> {
  const { subjectId, because, afterwards, ...call } = input;
  // A word that nobody knows would be found out only when all else is done.
  readInput({ ...call, because, afterwards }, beginErasureSchema);
  const { leavingAlone } = await context.ledger.heldByLedger(subjectId);
  if (afterwards === 'do_not_contact' && leavingAlone === 'no_address_key')
    throw new ConsentError('unsupported', { params: { needs: 'addressKey' } });
  const request = await openedFor(context, input);
  if (request.erasure) return runErasure(context, request);
  const plan = await planErasure(context, subjectId);
  const { state } = await context.ledger.personState(subjectId);
  // In no list from now on, also while the data is kept for a claim.
  if (state !== 'removed' && state !== 'unknown' && state !== 'erased')
    await context.ledger.remove({ subjectId, id: idOf(request, 'remove'), reason: 'GDPR Art. 17' });
  const begun = await context.ledger.noteErasure({
    request: request.id,
    id: idOf(request, 'begin'),
    step: 'begun',
    erasure: { plan: { ...plan, holds: [] }, because, afterwards },
  });
  return runErasure(context, begun);
}
