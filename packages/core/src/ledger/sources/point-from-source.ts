import type { Actor } from '../../model/actor.js';
import type { Source } from '../../model/source.js';
import { append, nowFor } from '../append.js';
import type { LedgerContext } from '../ledger-context.js';
import { sourceLogOf } from './source-log-of.js';

/**
 * Says in the log of a source that somebody answered from there; once for each person. Written before the answer itself, so that
 * a crash between the two leaves a pointer to nothing, never an answer that its source does not know.
 * @param id of the submission
 */
export async function pointFromSource(
  context: LedgerContext,
  tenant: string,
  actor: Actor,
  { subjectId, id, source }: { readonly subjectId: string; readonly id: string; readonly source: Source },
): Promise<void> {
  const ref = await sourceLogOf(context, tenant, source);
  if (!ref) return;
  await append<void>(context, ref, async ({ entries }) => {
    const isKnown = entries.some(({ envelope }) => typeof envelope === 'object' && envelope.subjectId === subjectId);
    if (isKnown) return { done: undefined };
    const effectiveAt = nowFor(context, entries);
    return {
      submissionId: id,
      drafts: [{ event: { kind: 'sourced', effectiveAt, recordedBy: actor.type }, envelope: { subjectId } }],
      derive: () => ({ rows: [], state: 'internal' }),
      result: () => undefined,
    };
  });
}
