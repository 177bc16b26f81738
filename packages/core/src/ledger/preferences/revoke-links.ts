import { append, nowFor } from '../append.js';
import { deriveFrom } from '../derive-from.js';
import { doneBy } from '../done-by.js';
import type { Session } from '../session.js';

/** From here on no link to this person's answers that was made before works. See `PreferenceLinks.revokeLinks`. */
export const revokeLinks = (
  { context, tenant, actor }: Session,
  subjectId: string,
): Promise<{ readonly outcome: 'recorded' | 'unchanged' }> =>
  append<{ readonly outcome: 'recorded' | 'unchanged' }>(context, { tenant, subject: subjectId }, async (log) => {
    if (log.head.seq === 0) return { done: { outcome: 'unchanged' } };
    const now = nowFor(context, log.entries);
    const { timeline } = await context.registry.load(tenant);
    return {
      submissionId: context.ids(),
      drafts: [
        {
          event: { kind: 'links_revoked', recordedBy: actor.type, effectiveAt: now },
          envelope: { recordedBy: doneBy(actor) },
        },
      ],
      derive: deriveFrom(log.entries, timeline, now),
      result: () => ({ outcome: 'recorded' }),
    };
  });
