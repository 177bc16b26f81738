import { addDuration } from '../../canonical/duration.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { KeepProof } from '../../model/erasure.js';
import type { PersonState } from '../../model/person-state.js';
import type { EraseInput } from '../../model/removing.js';
import { eraseSchema } from '../../model/removing.schema.js';
import { normaliseAddress } from '../../status/normalise-address.js';
import { append, nowFor } from '../append.js';
import { deriveFrom } from '../derive-from.js';
import { doneBy } from '../done-by.js';
import { versionsIn } from '../policy-registry.js';
import { readOwn } from '../read-trusted.js';
import type { Session } from '../session.js';
import { readCall } from './change-state.js';
import { eraseFiles } from './erase-files.js';
import { eraseTraces } from './erase-traces.js';
import { leaveAlone } from './leave-alone.js';
import { logsToErase } from './logs-to-erase.js';
import { personStateOf } from './person-state-of.js';

/** Erases all that the ledger holds of a person. See `Removing.erase`. */
export async function erase(session: Session, input: EraseInput): Promise<PersonState> {
  const { because, afterwards, addresses = [] } = readCall(session, input, eraseSchema);
  const { context, tenant, ready } = session;
  const { subjectId, id } = input;
  if (!context.keepProof) throw new ConsentError('unsupported', { params: { needs: 'keepProof' } });
  if (afterwards === 'do_not_contact' && !context.addressKey)
    throw new ConsentError('unsupported', { params: { needs: 'addressKey' } });
  await ready();
  const logs = await logsToErase(context, tenant, subjectId);
  if (logs.every(({ stored }) => stored.length === 0)) throw new ConsentError('not_found', { path: '/subjectId' });
  for (const { subject, entries } of logs) {
    const { holds } = personStateOf(subject, entries, nowFor(context, entries));
    if (holds.length > 0) throw new ConsentError('held', { params: { reviewOn: holds[0]?.reviewOn ?? '' } });
  }
  const envelopes = logs.flatMap(({ stored }) =>
    stored.flatMap(({ envelope }) => (typeof envelope === 'object' ? envelope : [])),
  );
  // First of all, since afterwards nobody knows any more which addresses these were.
  if (afterwards === 'do_not_contact') {
    const known = envelopes.flatMap(({ contactPoint }) => contactPoint ?? []);
    for (const address of new Set([...known, ...addresses].map(normaliseAddress)))
      await leaveAlone(session, address, id);
  }
  await eraseTraces(session, id, logs);
  await eraseFiles(session, logs);
  for (const { subject } of logs) await eraseLog(session, subject, input, because);
  const { entries } = await readOwn(context, { tenant, subject: subjectId });
  return personStateOf(subjectId, entries, nowFor(context, entries));
}

/** The last write of an erasure in each log: from here on nothing of it says of whom it is. */
async function eraseLog(
  { context, tenant, actor }: Session,
  subject: string,
  { id }: EraseInput,
  because: EraseInput['because'],
): Promise<void> {
  await append<void>(
    context,
    { tenant, subject },
    async (log) => {
      if (log.stored.some(({ event }) => event !== 'unreadable' && event.submissionId === id))
        return { done: undefined };
      const now = nowFor(context, log.entries);
      // A hold may have come while the rest was done.
      if (personStateOf(subject, log.entries, now).holds.length > 0) throw new ConsentError('held');
      const {
        period,
        words: _,
        ...ground
      }: KeepProof = context.keepProof ?? { period: 'P0D', ground: 'legal_claims' as const };
      const { timeline } = await context.registry.loadWith(tenant, versionsIn(log.entries));
      const event = {
        kind: 'erased',
        purposeId: '*',
        channel: '*',
        redacts: 'all',
        because,
        kept: { ...ground, until: addDuration(now, period) },
        recordedBy: actor.type,
        effectiveAt: now,
      } as const;
      return {
        submissionId: id,
        drafts: [{ event, envelope: { recordedBy: doneBy(actor) } }],
        redact: 'all',
        derive: deriveFrom(log.entries, timeline, now),
        result: () => undefined,
      };
    },
    readOwn,
  );
}
