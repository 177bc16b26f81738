import type * as z from 'zod';
import { canonicalJson } from '../../canonical/canonical-json.js';
import { digest } from '../../canonical/digest.js';
import type { Instant } from '../../canonical/instant.js';
import { utf8 } from '../../canonical/utf8.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { EnvelopeData } from '../../model/envelope.js';
import type { MeasureEvent } from '../../model/event.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { PersonState } from '../../model/person-state.js';
import type { PersonCall } from '../../model/removing.js';
import { assertSubjectId } from '../../model/subject-id.js';
import { alreadyWritten } from '../already-written.js';
import { append, nowFor } from '../append.js';
import { deriveFrom } from '../derive-from.js';
import { doneBy } from '../done-by.js';
import { versionsIn } from '../policy-registry.js';
import { readInput } from '../read-input.js';
import type { Session } from '../session.js';
import { erasingIn } from './erasing-in.js';
import { listPerson } from './list-person.js';
import { wholeStateOf } from './whole-state-of.js';

/** What a change of the whole person writes; `unchanged` where it is so already. */
export type StateChange =
  | 'unchanged'
  | {
      readonly event: Pick<MeasureEvent, 'kind'> & Partial<MeasureEvent>;
      readonly envelope: EnvelopeData;
    };

/** What was sent, checked. @throws `forbidden` to a person; `invalid` with the paths of what is wrong */
export function readCall<T>({ actor }: Session, { subjectId, ...call }: PersonCall, schema: z.ZodType<T>): T {
  if (actor.type === 'person') throw new ConsentError('forbidden');
  assertSubjectId(subjectId);
  return readInput(call, schema);
}

/**
 * Writes one change to what holds of the whole person, once for its id.
 * @param isListed the day's log leads to them; it is written first, since a pointer to nobody is harmless
 */
export async function changeState(
  { context, tenant, actor, ready }: Session,
  call: PersonCall,
  decide: (state: PersonState, now: Instant, entries: readonly LoggedEvent[]) => StateChange,
  isListed?: 'listed',
): Promise<PersonState> {
  await ready();
  const { subjectId, id } = call;
  if (isListed) await listPerson(context, tenant, actor, { subjectId, id });
  const submissionDigest = await digest(context.crypto, 'submission', utf8(canonicalJson(call)));
  return append<PersonState>(context, { tenant, subject: subjectId }, async (log) => {
    const now = nowFor(context, log.entries);
    const begun = await erasingIn(context, tenant, log.stored);
    const state = wholeStateOf(subjectId, log.entries, now, begun);
    if (alreadyWritten(log, id, submissionDigest).length > 0) return { done: state };
    const change = decide(state, now, log.entries);
    if (change === 'unchanged') return { done: state };
    const { timeline } = await context.registry.loadWith(tenant, versionsIn(log.entries));
    const event = { purposeId: '*', channel: '*', recordedBy: actor.type, effectiveAt: now, ...change.event } as const;
    return {
      submissionId: id,
      drafts: [{ event, envelope: { recordedBy: doneBy(actor), ...change.envelope, submissionDigest } }],
      derive: deriveFrom(log.entries, timeline, now),
      result: (_, all) => wholeStateOf(subjectId, all, now, begun),
    };
  });
}
