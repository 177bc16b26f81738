import type { RightsRequest } from '../../model/rights-request.js';
import { append, nowFor } from '../append.js';
import { deriveFrom } from '../derive-from.js';
import { versionsIn } from '../policy-registry.js';
import type { Session } from '../session.js';

/** Says in the person's own log that they asked, so that it is found from there; it decides nothing, and makes nobody known. */
export async function pointToRequest(
  { context, tenant, actor }: Session,
  { id: request, type, subjectId }: RightsRequest,
  id: string,
): Promise<void> {
  if (subjectId === null) return;
  await append<void>(context, { tenant, subject: subjectId }, async ({ entries, stored }) => {
    const isKnown = stored.some(
      ({ event }) => event !== 'unreadable' && event.kind === 'request_step' && event.request === request,
    );
    if (isKnown) return { done: undefined };
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
      result: () => undefined,
    };
  });
}
