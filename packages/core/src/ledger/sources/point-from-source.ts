import type { Actor } from '../../model/actor.js';
import type { Source } from '../../model/source.js';
import { append, nowFor } from '../append.js';
import type { LedgerContext } from '../ledger-context.js';
import { sourceLogOf } from './source-log-of.js';

/**
 * Says in the log of a source who answered from there; once for each person. Written before the answer itself, so that
 * a crash between the two leaves a pointer to nothing, never an answer that its source does not know.
 * @param id of the submission, or one of the ledger's own
 */
export async function pointFromSource(
  context: LedgerContext,
  tenant: string,
  actor: Actor,
  { subjectIds, id, source }: { readonly subjectIds: readonly string[]; readonly id: string; readonly source: Source },
): Promise<void> {
  const ref = await sourceLogOf(context, tenant, source);
  if (!ref) return;
  await append<void>(context, ref, async ({ entries }) => {
    const known = new Set(
      entries.map(({ envelope }) => (typeof envelope === 'object' ? envelope.subjectId : undefined)),
    );
    const others = subjectIds.filter((subjectId) => !known.has(subjectId));
    if (others.length === 0) return { done: undefined };
    const effectiveAt = nowFor(context, entries);
    return {
      submissionId: id,
      drafts: others.map((subjectId) => ({
        event: { kind: 'sourced', effectiveAt, recordedBy: actor.type },
        envelope: { subjectId },
      })),
      derive: () => ({ rows: [], state: 'internal' }),
      result: () => undefined,
    };
  });
}
