import type { OpenRequestInput } from '../../model/rights-request.js';
import { append, nowFor } from '../append.js';
import { deriveFrom } from '../derive-from.js';
import { versionsIn } from '../policy-registry.js';
import type { Session } from '../session.js';

/**
 * Says in the person's own log that they asked, so that it is found from there; it decides nothing, and makes nobody known. It is
 * written before the request: what points to nothing is harmless, and a request that nothing points to outlives its person.
 * @returns the id of the request: where the call was cut off and comes again on another day, the one of its first day
 */
export async function pointToRequest(
  { context, tenant, actor }: Session,
  { id, subjectId, type, receivedOn }: OpenRequestInput,
): Promise<string> {
  return append<string>(context, { tenant, subject: subjectId }, async ({ entries, stored }) => {
    const before = stored.flatMap(({ event }) =>
      event !== 'unreadable' && event.kind === 'request_step' && event.submissionId === id ? event.request : [],
    );
    if (before[0] !== undefined) return { done: before[0] };
    const request = `${receivedOn}.${id}`;
    const now = nowFor(context, entries);
    const { timeline } = await context.registry.loadWith(tenant, versionsIn(entries));
    const event = {
      kind: 'request_step',
      request,
      type,
      step: 'received',
      recordedBy: actor.type,
      effectiveAt: now,
    } as const;
    return {
      submissionId: id,
      drafts: [{ event, envelope: {} }],
      derive: deriveFrom(entries, timeline, now),
      result: () => request,
    };
  });
}
