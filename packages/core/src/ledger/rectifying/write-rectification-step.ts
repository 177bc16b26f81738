import { canonicalJson } from '../../canonical/canonical-json.js';
import { digest } from '../../canonical/digest.js';
import type { Instant } from '../../canonical/instant.js';
import { utf8 } from '../../canonical/utf8.js';
import type { EnvelopeData } from '../../model/envelope.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { Rectification } from '../../model/rectification.js';
import type { RectificationStepEvent } from '../../model/rectification-event.js';
import type { PersonCall } from '../../model/removing.js';
import { alreadyWritten } from '../already-written.js';
import { append, nowFor } from '../append.js';
import { deriveFrom } from '../derive-from.js';
import { doneBy } from '../done-by.js';
import { readPersons } from '../merging/read-persons.js';
import { versionsIn } from '../policy-registry.js';
import type { Session } from '../session.js';
import { rectificationsIn } from './rectifications-in.js';

export interface RectificationStepToWrite {
  readonly event: Pick<RectificationStepEvent, 'request' | 'step'> &
    Partial<Pick<RectificationStepEvent, 'place' | 'system' | 'recipient'>>;
  readonly envelope: EnvelopeData;
}

/**
 * Writes a step to the person's log, once for its id, and answers with the whole.
 * @param decide what to write, from what the logs of all who are one with the person say so far; may throw
 */
export async function writeRectificationStep(
  { context, tenant, actor }: Session,
  call: PersonCall & { readonly rectification: string },
  decide: (so: Rectification | undefined, now: Instant) => RectificationStepToWrite,
): Promise<Rectification> {
  const { subjectId, id, rectification } = call;
  const submissionDigest = await digest(context.crypto, 'submission', utf8(canonicalJson(call)));
  return append<Rectification>(context, { tenant, subject: subjectId }, async (log) => {
    const persons = await readPersons(context, tenant, subjectId);
    const others = persons.filter(({ subject }) => subject !== log.ref.subject).flatMap(({ entries }) => entries);
    const find = (entries: readonly LoggedEvent[]) =>
      rectificationsIn([...entries, ...others]).find((one) => one.id === rectification);
    const so = find(log.entries);
    if (so && alreadyWritten(log, id, submissionDigest).length > 0) return { done: so };
    const effectiveAt = nowFor(context, log.entries);
    const { event, envelope } = decide(so, effectiveAt);
    const { timeline } = await context.registry.loadWith(tenant, versionsIn(log.entries));
    return {
      submissionId: id,
      drafts: [
        {
          event: { kind: 'rectification_step', rectification, ...event, recordedBy: actor.type, effectiveAt },
          envelope: { recordedBy: doneBy(actor), ...envelope, submissionDigest },
        },
      ],
      derive: deriveFrom(log.entries, timeline, effectiveAt),
      result: (_, all) => find(all) as Rectification, // it has the step just written
    };
  });
}
