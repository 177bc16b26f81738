import { canonicalJson } from '../../canonical/canonical-json.js';
import { digest } from '../../canonical/digest.js';
import { parseInstant } from '../../canonical/instant.js';
import { utf8 } from '../../canonical/utf8.js';
import { ConsentError } from '../../errors/consent-error.js';
import { invalidAt } from '../../errors/invalid-at.js';
import type { NameGroundInput } from '../../model/retention.js';
import { nameGroundSchema } from '../../model/retention.schema.js';
import { knownPurposes } from '../../status/policy-timeline.js';
import { alreadyWritten } from '../already-written.js';
import { append, nowFor } from '../append.js';
import { deriveFrom } from '../derive-from.js';
import { doneBy } from '../done-by.js';
import { versionsIn } from '../policy-registry.js';
import { readCall } from '../removing/change-state.js';
import { personStateOf } from '../removing/person-state-of.js';
import type { Session } from '../session.js';

/** Writes down another ground, once for its id. See `Retention.nameGround`. */
export async function nameGround(session: Session, input: NameGroundInput): Promise<void> {
  const { id, purposeId, ground, norm, until, reason } = readCall(session, input, nameGroundSchema);
  const { context, tenant, actor, ready } = session;
  const end = parseInstant(until);
  if (end === undefined) throw invalidAt('bad_instant', '/until');
  // RT-07: what the law is said to ask for is cited.
  if (ground === 'legal_obligation' && norm === undefined) throw invalidAt('missing_field', '/norm');
  await ready();
  const submissionDigest = await digest(context.crypto, 'submission', utf8(canonicalJson(input)));
  await append<void>(context, { tenant, subject: input.subjectId }, async (log) => {
    if (alreadyWritten(log, id, submissionDigest).length > 0) return { done: undefined };
    const now = nowFor(context, log.entries);
    const { state } = personStateOf(input.subjectId, log.entries, now);
    if (state === 'unknown' || state === 'erased') throw new ConsentError('not_found', { path: '/subjectId' });
    const { timeline } = await context.registry.loadWith(tenant, versionsIn(log.entries));
    if (!knownPurposes(timeline).has(purposeId)) throw invalidAt('unknown_purpose', '/purposeId');
    if (end <= now) throw invalidAt('not_in_future', '/until');
    const event = {
      kind: 'ground_named',
      purposeId,
      channel: '*',
      ground,
      ...(norm === undefined ? {} : { norm }),
      until: end,
      recordedBy: actor.type,
      effectiveAt: now,
    } as const;
    return {
      submissionId: id,
      drafts: [{ event, envelope: { recordedBy: doneBy(actor), reason, submissionDigest } }],
      derive: deriveFrom(log.entries, timeline, now),
      result: () => undefined,
    };
  });
}
