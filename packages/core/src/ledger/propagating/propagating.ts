import * as z from 'zod';
import { canonicalJson } from '../../canonical/canonical-json.js';
import { digest } from '../../canonical/digest.js';
import { utf8 } from '../../canonical/utf8.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { PersonCall } from '../../model/removing.js';
import { callId, systemName } from '../../model/schema-parts.js';
import { alreadyWritten } from '../already-written.js';
import { append, nowFor } from '../append.js';
import { deriveFrom } from '../derive-from.js';
import { doneBy } from '../done-by.js';
import { versionsIn } from '../policy-registry.js';
import { readCall } from '../removing/change-state.js';
import type { Session } from '../session.js';

/** What another system has by now. */
export interface PropagatedInput extends PersonCall {
  /** The system that has it, in the host's words: `^[a-z][a-z0-9_-]{0,63}$`. */
  readonly system: string;
  /** Seqs of the entries that it has, 1 to 100: the `decidedBy.seq` of each answer that was passed on. */
  readonly entries: readonly number[];
}

/** That other systems have what was said, as the host says once they do: the ledger hands nothing on by itself. */
export interface Propagating {
  /**
   * Writes that a system has these entries of the person's log, from now on; nothing where it is known to have all of them.
   * May be sent again. @throws `forbidden` to a person; `invalid`, also for an entry that there is not; `not_found`
   */
  recordPropagated(input: PropagatedInput): Promise<void>;
}

const propagatedSchema = z.strictObject({
  id: callId,
  system: systemName,
  entries: z.array(z.int().min(1)).min(1).max(100),
});

function isKnown(log: readonly LoggedEvent[], { system, entries }: PropagatedInput): boolean {
  const has = new Set(
    log.flatMap(({ event }) =>
      event !== 'unreadable' && event.kind === 'propagated' && event.system === system ? event.entries : [],
    ),
  );
  return entries.every((seq) => has.has(seq));
}

export const propagating = (session: Session): Propagating => ({
  recordPropagated: async (input) => {
    const { context, tenant, actor, ready } = session;
    const { id, system, entries } = readCall(session, input, propagatedSchema);
    await ready();
    const submissionDigest = await digest(context.crypto, 'submission', utf8(canonicalJson({ id, system, entries })));
    await append<void>(context, { tenant, subject: input.subjectId }, async (log) => {
      if (log.entries.length === 0) throw new ConsentError('not_found', { path: '/subjectId' });
      if (alreadyWritten(log, id, submissionDigest).length > 0 || isKnown(log.entries, input))
        return { done: undefined };
      const there = new Set(log.entries.map(({ ref }) => ref.seq));
      const unknown = entries.findIndex((seq) => !there.has(seq));
      if (unknown >= 0) throw new ConsentError('invalid', { path: `/entries/${unknown}` });
      const now = nowFor(context, log.entries);
      const { timeline } = await context.registry.loadWith(tenant, versionsIn(log.entries));
      const event = { kind: 'propagated', recordedBy: actor.type, effectiveAt: now, system, entries } as const;
      return {
        submissionId: id,
        drafts: [{ event, envelope: { recordedBy: doneBy(actor), submissionDigest } }],
        derive: deriveFrom(log.entries, timeline, now),
        result: () => undefined,
      };
    });
  },
});
