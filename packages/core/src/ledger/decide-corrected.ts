import type { Finding } from '../errors/finding.js';
import type { Answer } from '../model/answer.js';
import type { LoggedEvent } from '../model/logged-event.js';
import type { Purpose } from '../model/policy.js';
import { cellOf } from '../status/cell-of.js';
import type { Permitted } from './decide-permissive.js';
import { cellsOf, envelopeOf, type SubmissionCase } from './submission-case.js';

const refuse = (path: string, why: string): Permitted => {
  const finding: Finding = { code: 'not_correctable', severity: 'error', path, params: { why } };
  return { findings: [finding] };
};

/**
 * "I entered it wrongly": voids the entry that decides now. Only staff, only what staff wrote down: a yes that the person gave
 * on their own screen is theirs to take back, and voiding a no never makes a yes (the fold sees to that).
 */
export function decideCorrected(
  given: SubmissionCase,
  entries: readonly LoggedEvent[],
  purpose: Purpose,
  answer: Answer,
  index: number,
): Permitted {
  const path = `/answers/${index}`;
  if (given.actor.type === 'person') return refuse(path, 'person');
  const { corrects } = answer;
  if (!corrects) return refuse(`${path}/corrects`, 'missing');
  const entryAt = (seq: number | undefined): LoggedEvent | undefined => entries.find(({ ref }) => ref.seq === seq);
  const voided = entryAt(corrects.seq);
  if (!voided || voided.ref.hash !== corrects.hash || voided.event === 'unreadable')
    return refuse(`${path}/corrects`, 'not_deciding');
  if (voided.event.recordedBy === 'person') return refuse(`${path}/corrects`, 'own_screen');
  if (!('method' in voided.event)) return refuse(`${path}/corrects`, 'measure');
  const { submissionId } = voided.event;
  // One box may stand for several channels: what was written down in one go is voided in one go.
  const drafts = cellsOf(purpose, answer).flatMap((channel) => {
    const deciding = entryAt(cellOf(given.fold, given.policies.timeline, purpose, channel).decidedBy?.seq);
    if (!deciding || deciding.event === 'unreadable' || deciding.event.submissionId !== submissionId) return [];
    const event = {
      kind: 'corrected' as const,
      purposeId: purpose.id,
      channel,
      corrects: deciding.ref.seq,
      recordedBy: given.actor.type,
      effectiveAt: given.now,
    };
    return [{ event, envelope: envelopeOf(given, channel) }];
  });
  return drafts.length > 0 ? { drafts } : refuse(`${path}/corrects`, 'not_deciding');
}
