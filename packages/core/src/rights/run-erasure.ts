import { ConsentError } from '../errors/consent-error.js';
import { isConsentError } from '../errors/is-consent-error.js';
import { erasureStateOf } from '../ledger/removing/erasure-state-of.js';
import type { ErasureProgress } from '../model/erasure-run.js';
import type { BegunErasure, RightsRequest } from '../model/rights-request.js';
import { LEDGER_SYSTEM } from './define-data-source.js';
import { inTimeLimit } from './in-time-limit.js';
import type { RightsContext } from './rights-context.js';

const isDone = ({ systems }: RightsRequest, system: string): boolean =>
  systems.some((one) => one.system === system && one.state === 'done');

/** The id of a request ends with that of the call that opened it: all that is written in its name is named after it. */
export const idOf = ({ id }: Pick<RightsRequest, 'id'>, what?: string): string =>
  id.slice(11) + (what === undefined ? '' : `-${what}`);

/** Lets one system do its part, and writes down how it went. A failure says no more than that: what it says of persons is its own. */
async function eraseIn(
  context: RightsContext,
  request: RightsRequest,
  { plan }: BegunErasure,
  system: string,
  erase: () => Promise<unknown>,
): Promise<RightsRequest> {
  const tries = request.systems.find((one) => one.system === system)?.tries ?? 0;
  let step: 'system_done' | 'system_failed' = 'system_done';
  try {
    await erase();
  } catch (error) {
    if (isConsentError(error, 'held')) throw error;
    step = 'system_failed';
  }
  const place = plan.systems.findIndex((one) => one.system === system);
  return context.ledger.noteErasure({
    request: request.id,
    id: idOf(request, `${place}-${tries}`),
    step,
    system,
  });
}

/**
 * Goes on with an erasure that has begun: every system that has not done its part is asked once. The ledger is first: it knows of a hold,
 * and the addresses that it leaves alone are still to be had; until it is through, the others keep what they have. What fails is
 * tried again by the next run. Killed anywhere it is gone on with, since each step is written when it is done.
 */
export async function runErasure(context: RightsContext, begun: RightsRequest): Promise<ErasureProgress> {
  const { erasure } = begun;
  if (!erasure) throw new ConsentError('not_found', { path: '/request' });
  const { plan, because, afterwards } = erasure;
  let request = begun;
  const { holds } = await context.ledger.personState(plan.subjectId);
  if (erasureStateOf({ holds }) === 'waiting') return { request, state: 'waiting', plan: { ...plan, holds } };
  if (!isDone(request, LEDGER_SYSTEM)) {
    request = await eraseIn(context, request, erasure, LEDGER_SYSTEM, async () => {
      const asked = afterwards === 'do_not_contact';
      const addresses = asked
        ? await inTimeLimit(context.timeLimit, (control) => context.addressesOf(plan, control))
        : [];
      const { subjectId } = plan;
      await context.ledger.erase({ subjectId, id: idOf(request, 'erase'), because, afterwards, addresses });
    });
    if (!isDone(request, LEDGER_SYSTEM)) return { request, state: 'running', plan };
  }
  const open = plan.systems.filter(({ system, state }) => state !== 'by_hand' && !isDone(request, system));
  for (const { system } of open) {
    const source = context.sources.find(({ id }) => id === system);
    request = await eraseIn(context, request, erasure, system, async () => {
      if (!source?.eraser) throw new ConsentError('unsupported');
      const { eraser } = source;
      await inTimeLimit(context.timeLimit, (control) => eraser.erase(plan, { id: idOf(request, system), ...control }));
    });
  }
  const isWhole = plan.systems.every(({ system, state }) => state === 'by_hand' || isDone(request, system));
  if (!isWhole) return { request, state: 'running', plan };
  if (request.state === 'open')
    request = await context.ledger.noteErasure({ request: request.id, id: idOf(request, 'end'), step: 'fulfilled' });
  return { request, state: 'done', plan };
}
