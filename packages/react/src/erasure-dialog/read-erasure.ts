import type { ErasurePlan, ErasureProgress, PersonState, RightsRequest } from '@unticked/core';
import type { SubjectRights } from '@unticked/core/rights';

/** How a person stands before anything is done: with the plan of an erasure, or with one that has begun. */
export type ErasureRead = { readonly person: PersonState } & (
  | { readonly plan: ErasurePlan; readonly progress?: undefined }
  | { readonly progress: ErasureProgress; readonly plan?: undefined }
);

/** The erasure that is under way, or the one that erased them. */
const begunIn = (requests: readonly RightsRequest[], { state }: PersonState): RightsRequest | undefined =>
  requests.findLast(
    (one) => one.erasure && (one.state === 'open' || (one.state === 'fulfilled' && state === 'erased')),
  );

export async function readErasure(port: SubjectRights): Promise<ErasureRead> {
  const [person, requests] = await Promise.all([port.state(), port.requests()]);
  const request = begunIn(requests, person);
  if (!request?.erasure) return { person, plan: await port.erasurePlan() };
  const plan = { ...request.erasure.plan, holds: person.holds };
  const state = request.state === 'fulfilled' ? 'done' : person.holds.length > 0 ? 'waiting' : 'running';
  return { person, progress: { request, state, plan } };
}
