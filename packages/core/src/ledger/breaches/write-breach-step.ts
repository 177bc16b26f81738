import { canonicalJson } from '../../canonical/canonical-json.js';
import { digest } from '../../canonical/digest.js';
import type { Instant } from '../../canonical/instant.js';
import { utf8 } from '../../canonical/utf8.js';
import type { BreachStepEvent } from '../../model/breach-event.js';
import type { Breach } from '../../model/breach-state.js';
import { breachLog } from '../../model/subject-id.js';
import { alreadyWritten } from '../already-written.js';
import { append, nowFor } from '../append.js';
import { doneBy } from '../done-by.js';
import { readOwn } from '../read-trusted.js';
import type { Session } from '../session.js';
import { breachOf } from './breach-of.js';
import type { BreachStepToWrite } from './decide-breach-step.js';
import { isAlreadyTold } from './is-already-told.js';

type Place = Pick<BreachStepEvent, 'mode' | 'role'>;

/**
 * Writes a step to the log of a breach, once for its id. Who told whom is one entry also where two wrote it down: the one who was slower
 * reads who was faster.
 * @param decide what to write, from what the log says so far; may throw
 */
export async function writeBreachStep(
  { context, tenant, actor }: Session,
  { breach, id, ...said }: { readonly breach: string; readonly id: string },
  decide: (so: Breach | undefined, now: Instant) => BreachStepToWrite & { readonly place: Place },
): Promise<Breach> {
  const submissionDigest = await digest(context.crypto, 'submission', utf8(canonicalJson({ breach, id, ...said })));
  return append<Breach>(
    context,
    { tenant, subject: breachLog(breach) },
    async (log) => {
      const now = nowFor(context, log.entries);
      const so = breachOf(log.entries, now);
      if (so && alreadyWritten(log, id, submissionDigest).length > 0) return { done: so };
      const { place, event, envelope } = decide(so, now);
      if (so && isAlreadyTold(log.entries, { event, envelope })) return { done: so };
      return {
        submissionId: id,
        drafts: [
          {
            event: { effectiveAt: now, ...event, ...place, kind: 'breach_step', breach, recordedBy: actor.type },
            envelope: { recordedBy: doneBy(actor), ...envelope, submissionDigest },
          },
        ],
        derive: () => ({ rows: [], state: 'internal' }),
        result: (_, all) => breachOf(all, now) as Breach, // it has the step just written
      };
    },
    readOwn,
  );
}
