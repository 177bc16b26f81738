import { ConsentError } from '../../errors/consent-error.js';
import { append, nowFor } from '../append.js';
import { deriveFrom } from '../derive-from.js';
import { versionsIn } from '../policy-registry.js';
import type { Session } from '../session.js';
import { markOfErasure } from './mark-of-erasure.js';
import { personStateOf } from './person-state-of.js';

/** What is known of an erasure when it begins. */
export interface ErasureToPoint {
  readonly request: string;
  readonly subjectId: string;
  /** The removal that it follows. @default whichever stands */
  readonly removal: number | undefined;
}

/**
 * Says in the person's own log that an erasure begins, once for its request: whoever comes after it in that log brings nobody back.
 * @throws `not_removed` where they were brought back first
 */
export async function pointToErasure(
  { context, tenant, actor }: Session,
  { request, subjectId, removal }: ErasureToPoint,
): Promise<void> {
  const submissionId = markOfErasure(request);
  await append<void>(context, { tenant, subject: subjectId }, async ({ entries, stored }) => {
    if (stored.some(({ event }) => event !== 'unreadable' && event.submissionId === submissionId))
      return { done: undefined };
    const now = nowFor(context, entries);
    const { state, removed } = personStateOf(subjectId, entries, now);
    if (state === 'unknown' || state === 'erased') return { done: undefined };
    if (!removed || (removal !== undefined && removed.removal !== removal)) throw new ConsentError('not_removed');
    const { timeline } = await context.registry.loadWith(tenant, versionsIn(entries));
    const event = {
      kind: 'request_step',
      request,
      type: 'erasure',
      step: 'begun',
      recordedBy: actor.type,
      effectiveAt: now,
    } as const;
    return {
      submissionId,
      drafts: [{ event, envelope: {} }],
      derive: deriveFrom(entries, timeline, now),
      result: () => undefined,
    };
  });
}
