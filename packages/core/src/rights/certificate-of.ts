import { ConsentError } from '../errors/consent-error.js';
import type { ErasureCertificate } from '../model/erasure-run.js';
import type { RecordedPurpose } from '../model/person-record.js';
import type { RightsRequest } from '../model/rights-request.js';

/** For the person: what was erased where and when, what is kept and why. @throws `not_found` before it is done */
export function certificateOf(
  { id, receivedOn, state, erasure, systems, steps }: RightsRequest,
  inForce: readonly Pick<RecordedPurpose, 'controller'>[],
): ErasureCertificate {
  const end = steps.findLast(({ step }) => step === 'fulfilled');
  if (state !== 'fulfilled' || !erasure || !end) throw new ConsentError('not_found', { path: '/request' });
  const { plan, because, afterwards } = erasure;
  const doneAt = (system: string) => systems.find((one) => one.system === system && one.state === 'done')?.at ?? end.at;
  return {
    request: id,
    controllers: [...new Map(inForce.map(({ controller }) => [controller.id, controller])).values()],
    receivedOn,
    doneAt: end.at,
    because,
    afterwards,
    systems: plan.systems.map((system) => ({ ...system, doneAt: doneAt(system.system) })),
  };
}
