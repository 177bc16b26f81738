import { canonicalJson } from '../../canonical/canonical-json.js';
import { digest } from '../../canonical/digest.js';
import { utf8 } from '../../canonical/utf8.js';
import type { Contacted, ListMember } from '../../model/contact-list.js';
import type { GateReason } from '../../model/gate-answer.js';
import { foldSubject } from '../../status/fold-subject.js';
import { gate } from '../../status/gate.js';
import { alreadyWritten } from '../already-written.js';
import { append, nowFor } from '../append.js';
import { assertIds } from '../assert-ids.js';
import { deriveFrom } from '../derive-from.js';
import { versionsIn } from '../policy-registry.js';
import { readInput } from '../read-input.js';
import type { Session } from '../session.js';
import { addressLogs } from './address-logs.js';
import { contactedSchema } from './contacted.schema.js';
import type { ContactedInput } from './contacted-input.js';
import { decideContacted } from './decide-contacted.js';

const readSending = ({ members: _members, ...sending }: ContactedInput) => readInput(sending, contactedSchema);

/** Writes who was written to, one person after another: where it breaks off, the same call goes on. See `Lists.recordContacted`. */
export async function recordContacted(session: Session, input: ContactedInput): Promise<Contacted> {
  const { context, tenant, actor, ready } = session;
  const { id, purposeId, channel, campaign } = readSending(input);
  const { members } = input;
  const ids = members.map(({ subjectId }) => subjectId);
  assertIds(ids, '/members', '/subjectId');
  await ready();
  const onAddresses = await addressLogs(session, members);
  const said = canonicalJson({ id, purposeId, channel, ...(campaign === undefined ? {} : { campaign }) });
  const submissionDigest = await digest(context.crypto, 'submission', utf8(said));
  const isEnforced = context.enforcement(purposeId) === 'enforce';
  const recordOne = ({ subjectId, to }: ListMember, index: number) =>
    append<GateReason | 'recorded'>(context, { tenant, subject: subjectId }, async (log) => {
      if (alreadyWritten(log, id, submissionDigest).length > 0) return { done: 'recorded' };
      const now = nowFor(context, log.entries);
      const { timeline } = await context.registry.loadWith(tenant, versionsIn(log.stored));
      const fold = foldSubject(log.entries, now);
      const known = onAddresses[index];
      const onAddress = known && foldSubject(known, now);
      const question = { purposeId, channel, ...(to === undefined ? {} : { to }), onAddress };
      const answer = gate(fold, timeline, question, isEnforced);
      const draft = decideContacted({ actor, now, purposeId, channel, campaign, answer });
      // Whoever has no log gets none by being written to: a log would say that they are known.
      if (!draft || (!answer.allowed && fold.state === 'unknown'))
        return { done: answer.allowed ? 'recorded' : answer.reason };
      return {
        submissionId: id,
        drafts: [{ ...draft, envelope: { ...draft.envelope, submissionDigest } }],
        derive: deriveFrom(log.entries, timeline, now),
        result: () => 'recorded',
      };
    });
  const recorded = new Set<string>();
  const refused: { subjectId: string; reason: GateReason }[] = [];
  for (const [index, member] of members.entries()) {
    const { subjectId } = member;
    const outcome = await recordOne(member, index);
    if (outcome === 'recorded') recorded.add(subjectId);
    else refused.push({ subjectId, reason: outcome });
  }
  return { recorded: [...recorded], refused };
}
