import { canonicalJson } from '../../canonical/canonical-json.js';
import { digest } from '../../canonical/digest.js';
import { parseInstant } from '../../canonical/instant.js';
import { utf8 } from '../../canonical/utf8.js';
import type { ChannelKey } from '../../model/channel.js';
import type { EnvelopeData } from '../../model/envelope.js';
import type { UnknownWordingInput, UnknownWordingOutcome } from '../../model/unknown-wording.js';
import { unknownWordingSchema } from '../../model/unknown-wording.schema.js';
import { answerChannels } from '../../status/channels-of.js';
import { foldSubject } from '../../status/fold-subject.js';
import { knownPurposes, type PolicyTimeline } from '../../status/policy-timeline.js';
import { isForGuardians } from '../age-of.js';
import { alreadyWritten } from '../already-written.js';
import { append, nowFor } from '../append.js';
import { deriveFrom } from '../derive-from.js';
import { isEvidenceLost } from '../keeping/is-evidence-lost.js';
import type { Session } from '../session.js';
import { captureOf, envelopeOf } from '../submission-case.js';
import { casesOf } from './cases-of.js';
import { readWording } from './read-wording.js';
import { wordingFault } from './wording-fault.js';

/** @throws `invalid` for what is no consent, or was never asked, or a child could not say yes to alone */
function assertCells(timeline: PolicyTimeline, { covers }: UnknownWordingInput): void {
  const known = knownPurposes(timeline);
  for (const [index, { purposeId, channel }] of covers.entries()) {
    const path = `/covers/${index}`;
    const purpose = known.get(purposeId)?.purpose;
    if (!purpose) throw wordingFault('unknown_purpose', `${path}/purposeId`);
    if (purpose.kind !== 'consent') throw wordingFault('wrong_answer', `${path}/purposeId`);
    if (!answerChannels(purpose).includes(channel)) throw wordingFault('unknown_channel', `${path}/channel`);
    if (isForGuardians(purpose)) throw wordingFault('UO-S04', `${path}/purposeId`);
  }
}

/** See `UnknownWording.recordWording`. */
export async function recordWording(session: Session, input: UnknownWordingInput): Promise<UnknownWordingOutcome> {
  const { context, tenant, actor } = session;
  const said = readWording(session, unknownWordingSchema, input);
  const { subjectId, id, text, locale, capture, contactPoints = {} } = said;
  if (text === undefined && capture.evidence === undefined) throw wordingFault('missing_field', '/text');
  await session.ready();
  const { crypto, registry } = context;
  if (await isEvidenceLost(context, tenant, subjectId, { capture, answers: [] }))
    throw wordingFault('UO-S03', '/capture/evidence/ref', { missing: 'evidence', needs: 'ref' });
  const submissionDigest = await digest(crypto, 'submission', utf8(canonicalJson({ unknownWording: said }, 'escape')));
  return append<UnknownWordingOutcome>(context, { tenant, subject: subjectId }, async (log) => {
    if (alreadyWritten(log, id, submissionDigest).length > 0) {
      const known = casesOf(subjectId, [log]).find((one) => one.id === id);
      return { done: { outcome: 'unchanged', state: known?.state ?? 'open' } };
    }
    const policies = await registry.load(tenant, 'fresh');
    assertCells(policies.timeline, said);
    const now = nowFor(context, log.entries);
    const at = parseInstant(capture.claimedAt);
    if (at === undefined || at > now) throw wordingFault('wrong_value', '/capture/claimedAt');
    const fold = foldSubject(log.entries, now);
    const given = {
      submission: undefined,
      capture,
      actor,
      policies,
      fold,
      seal: 'missing' as const,
      now,
      contactPoints,
    };
    const cells = new Map<string, readonly [string, ChannelKey]>(
      said.covers.map(({ purposeId, channel }) => [`${purposeId} ${channel}`, [purposeId, channel]]),
    );
    const drafts = [...cells.values()].map(([purposeId, channel], index) => {
      const wording = { locale, ...(text === undefined ? {} : { text }) };
      const first: EnvelopeData = index > 0 ? {} : { wording, submissionDigest };
      return {
        event: {
          ...captureOf(given),
          kind: 'parked' as const,
          purposeId,
          channel,
          questionId: purposeId,
          effectiveAt: at,
        },
        envelope: { ...envelopeOf(given, channel), ...first },
      };
    });
    return {
      submissionId: id,
      drafts,
      derive: deriveFrom(log.entries, policies.timeline, now),
      result: () => ({ outcome: 'recorded', state: 'open' }),
    };
  });
}
