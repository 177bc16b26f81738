import type { RightsRequest } from '../model/rights-request.js';
import type { RightsContext } from './rights-context.js';

/** Every request of everybody, by the day it came, a page at a time. */
export async function* everyRequest({ ledger }: Pick<RightsContext, 'ledger'>): AsyncGenerator<RightsRequest> {
  for (let after = ''; ; ) {
    const { requests, next } = await ledger.requests({ after });
    yield* requests;
    if (next === undefined) return;
    after = next;
  }
}
