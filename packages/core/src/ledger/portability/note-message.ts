import type { DeliveredEvent } from '../../model/event.js';
import { append, nowFor } from '../append.js';
import { deriveFrom } from '../derive-from.js';
import { doneBy } from '../done-by.js';
import type { Session } from '../session.js';

interface Noted extends Pick<DeliveredEvent, 'message' | 'channel' | 'link'> {
  readonly subjectId: string;
}

/** Writes into the log of a person that a download was sent to them, or taken. Who has no log gets none by that. */
export async function noteMessage(
  { context, tenant, actor }: Session,
  { subjectId, message, channel, link }: Noted,
): Promise<void> {
  await append<void>(context, { tenant, subject: subjectId }, async (log) => {
    if (log.head.seq === 0) return { done: undefined };
    const now = nowFor(context, log.entries);
    const { timeline } = await context.registry.load(tenant);
    const event = {
      kind: 'delivered' as const,
      message,
      channel,
      about: [],
      ...(link === undefined ? {} : { link }),
      recordedBy: actor.type,
      effectiveAt: now,
    };
    return {
      submissionId: context.ids(),
      drafts: [{ event, envelope: { recordedBy: doneBy(actor) } }],
      derive: deriveFrom(log.entries, timeline, now),
      result: () => undefined,
    };
  });
}
