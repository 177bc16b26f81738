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
import { versionsIn } from '../policy-registry.js';
import { readCall } from '../removing/change-state.js';
import type { Session } from '../session.js';

/** What another system has by now. */
export interface PropagatedInput extends PersonCall {
  /** The system that has it, in the host's words: `^[a-z][a-z0-9_-]{0,63}$`. */
  readonly system: string;
  /** Seq of the last entry that it has: the highest `decidedBy.seq` of the standing that was passed on. */
  readonly upTo: number;
}

/** That other systems have what was said, as the host says once they do: the ledger hands nothing on by itself. */
export interface Propagating {
  /**
   * Writes that a system has what this person's log says up to an entry, from now on; nothing where it is known to have as much.
   * May be sent again. @throws `forbidden` to a person; `invalid`, also for an entry that there is not; `not_found`
   */
  recordPropagated(input: PropagatedInput): Promise<void>;
}

const propagatedSchema = z.strictObject({ id: callId, system: systemName, upTo: z.int().min(1) });

const hasAsMuch =
  ({ system, upTo }: PropagatedInput) =>
  ({ event }: LoggedEvent): boolean =>
    event !== 'unreadable' && event.kind === 'propagated' && event.system === system && event.upTo >= upTo;

export const propagating = (session: Session): Propagating => ({
  recordPropagated: async (input) => {
    const { context, tenant, actor, ready } = session;
    const { id, system, upTo } = readCall(session, input, propagatedSchema);
    await ready();
    const submissionDigest = await digest(context.crypto, 'submission', utf8(canonicalJson({ id, system, upTo })));
    await append<void>(context, { tenant, subject: input.subjectId }, async (log) => {
      if (log.entries.length === 0) throw new ConsentError('not_found', { path: '/subjectId' });
      if (alreadyWritten(log, id, submissionDigest).length > 0 || log.entries.some(hasAsMuch(input)))
        return { done: undefined };
      if (!log.entries.some(({ ref }) => ref.seq === upTo)) throw new ConsentError('invalid', { path: '/upTo' });
      const now = nowFor(context, log.entries);
      const { timeline } = await context.registry.loadWith(tenant, versionsIn(log.entries));
      const by = { id: actor.id, ...(actor.name === undefined ? {} : { name: actor.name }) };
      const event = { kind: 'propagated', recordedBy: actor.type, effectiveAt: now, system, upTo } as const;
      return {
        submissionId: id,
        drafts: [{ event, envelope: { recordedBy: by, submissionDigest } }],
        derive: deriveFrom(log.entries, timeline, now),
        result: () => undefined,
      };
    });
  },
});
