import type { Answer } from '../model/answer.js';
import type { ChannelKey } from '../model/channel.js';
import type { AnswerKind } from '../model/event.js';
import type { Purpose } from '../model/policy.js';
import { blockOf } from '../status/block-of.js';
import { cellOf } from '../status/cell-of.js';
import type { EventDraft } from './event-draft.js';
import { shownProof } from './shown-proof.js';
import {
  captureOf,
  cellsOfNo,
  claimedTime,
  effectiveAtOfNo,
  envelopeOf,
  purposeOf,
  type SubmissionCase,
} from './submission-case.js';

const standsBehind: ReadonlySet<string> = new Set(['given', 'expired', 'outdated', 'of_age']);

/** A no to something that was a yes is a withdrawal; a no to what never was a consent is an objection. */
function kindOf(given: SubmissionCase, purpose: Purpose, channel: ChannelKey, answer: Answer): AnswerKind {
  if (purpose.kind !== 'consent' || answer.answer === 'objected') return 'objected';
  if (answer.answer === 'withdrawn') return 'withdrawn';
  return standsBehind.has(cellOf(given.fold, given.policies.timeline, purpose, channel).status)
    ? 'withdrawn'
    : 'refused';
}

function isAlready(given: SubmissionCase, purpose: Purpose, channel: ChannelKey, kind: AnswerKind): boolean {
  if (kind === 'objected') return blockOf(given.fold, purpose.id, channel, 'objected') !== null;
  const { status } = cellOf(given.fold, given.policies.timeline, purpose, channel);
  return status === 'withdrawn' || (status === 'refused' && kind === 'refused');
}

function draftsOf(given: SubmissionCase, answer: Answer, once: boolean): readonly EventDraft[] | undefined {
  const purpose = purposeOf(given, answer.questionId);
  if (!purpose) return undefined;
  const { submission, policies, seal, now } = given;
  const proof = submission && shownProof(submission, policies, seal, purpose, now, claimedTime(given)).proof;
  return cellsOfNo(given, purpose, answer).flatMap((channel) => {
    const kind = kindOf(given, purpose, channel, answer);
    if (once && isAlready(given, purpose, channel, kind)) return [];
    const event = {
      ...captureOf(given),
      ...proof,
      kind,
      purposeId: purpose.id,
      channel,
      questionId: answer.questionId,
      effectiveAt: effectiveAtOfNo(given),
      ...(answer.act === undefined ? {} : { act: answer.act }),
    };
    return [{ event, envelope: envelopeOf(given, channel) }];
  });
}

/** The cell that an entry is about, as a key. */
export const cellOfDraft = ({ event }: EventDraft): string =>
  'purposeId' in event ? `${event.purposeId}/${event.channel}` : '';

/**
 * Entries for all that takes away (UO-T01: never illegal), each once. Nothing about the rest of the submission can stop them.
 * @param once leave out what already stands, for submissions without an id of their own
 * @returns with them the answers that are about no purpose ever published
 */
export function decideRestrictive(given: SubmissionCase, answers: readonly Answer[], once = false) {
  const drafts = new Map<string, EventDraft>();
  const unknown: Answer[] = [];
  for (const answer of answers) {
    const decided = draftsOf(given, answer, once);
    if (!decided) unknown.push(answer);
    for (const draft of decided ?? []) {
      const key = `${cellOfDraft(draft)} ${draft.event.kind}`;
      if (!drafts.has(key)) drafts.set(key, draft);
    }
  }
  return { drafts: [...drafts.values()], unknown };
}
