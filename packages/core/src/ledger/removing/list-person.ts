import { toInstant } from '../../canonical/instant.js';
import type { Actor } from '../../model/actor.js';
import type { PersonCall } from '../../model/removing.js';
import { statesLog } from '../../model/subject-id.js';
import { append, nowFor } from '../append.js';
import type { LedgerContext } from '../ledger-context.js';

/** Says in the log of today that somebody is removed or held, so that they are found without reading everybody's. */
export async function listPerson(
  context: LedgerContext,
  tenant: string,
  actor: Actor,
  { subjectId, id }: PersonCall,
): Promise<void> {
  const day = toInstant(context.clock()).slice(0, 10);
  await append<void>(context, { tenant, subject: statesLog(day) }, async ({ entries }) => {
    const isKnown = entries.some(({ envelope }) => typeof envelope === 'object' && envelope.subjectId === subjectId);
    if (isKnown) return { done: undefined };
    const event = { kind: 'listed', recordedBy: actor.type, effectiveAt: nowFor(context, entries) } as const;
    return {
      submissionId: id,
      drafts: [{ event, envelope: { subjectId } }],
      derive: () => ({ rows: [], state: 'internal' }),
      result: () => undefined,
    };
  });
}
