import type { LookedAt } from '../../model/held.js';
import { looksLog } from '../../model/subject-id.js';
import { append, nowFor } from '../append.js';
import { doneBy } from '../done-by.js';
import { readOwn } from '../read-trusted.js';
import type { Session } from '../session.js';

/**
 * Says who looks at all that is held of a person, before they see it. In a log beside the person's own, a month each: looking
 * decides nothing, makes nobody known, and must not make what every answer is read from longer. Once for each of staff, kind and
 * day, so that paging to and fro does not fill it.
 */
export async function noteLook(
  { context, tenant, actor }: Session,
  { subjectId, what }: { readonly subjectId: string; readonly what: LookedAt },
): Promise<void> {
  const month = new Date(context.clock()).toISOString().slice(0, 7);
  await append<void>(
    context,
    { tenant, subject: looksLog(subjectId, month) },
    async ({ entries }) => {
      const effectiveAt = nowFor(context, entries);
      const isNoted = entries.some(
        ({ event, envelope }) =>
          event !== 'unreadable' &&
          event.recordedAt.slice(0, 10) === effectiveAt.slice(0, 10) &&
          typeof envelope === 'object' &&
          envelope.looked === what &&
          envelope.recordedBy?.id === actor.id,
      );
      if (isNoted) return { done: undefined };
      const event = { kind: 'listed', recordedBy: actor.type, effectiveAt } as const;
      return {
        submissionId: context.ids(),
        drafts: [{ event, envelope: { recordedBy: doneBy(actor), looked: what } }],
        derive: () => ({ rows: [], state: 'internal' }),
        result: () => undefined,
      };
    },
    readOwn,
  );
}
