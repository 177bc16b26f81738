import { parseInstant, toMilliseconds } from '../../canonical/instant.js';
import { pointer } from '../../errors/pointer.js';
import { defineCheck, type Hit } from '../define-check.js';
import type { SubmissionInput } from '../submission-input.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const SKEW = 5 * MINUTE;

/** Longest time between showing and saving: a tablet that was offline for a month. */
const OLDEST = 30 * DAY;

const hit = (path: string, why: string): Hit => ({ path, params: { why } });

function noticeHits({ answer, index = 0, submission, seal, sealRequired, ...found }: SubmissionInput): Hit[] {
  const hits: Hit[] = [];
  if (!found.knownNotice) hits.push(hit(pointer('presentation', 'notices', answer.questionId), 'unknown_notice'));
  if (seal === 'bad') hits.push(hit('/presentation/seal', 'bad_seal'));
  if (seal !== 'bad' && seal !== 'sealed' && sealRequired) hits.push(hit('/presentation/seal', 'missing_seal'));
  if (!found.inForceWhenShown) hits.push(hit(pointer('answers', index), 'not_in_force'));
  if (found.inForceWhenSaid === false) hits.push(hit('/capture/claimedAt', 'not_in_force'));
  if (submission.mode === 'paper' && found.inUse === false) hits.push(hit('/capture/printedForm', 'form_not_in_use'));
  return hits;
}

function timeHits({ submission, now }: SubmissionInput): Hit[] {
  const { issuedAt } = submission.presentation;
  const path = '/presentation/issuedAt';
  if (parseInstant(issuedAt) === undefined) return [hit(path, 'bad_instant')];
  const age = toMilliseconds(now) - toMilliseconds(issuedAt);
  if (age < -SKEW) return [hit(path, 'in_the_future')];
  return age > OLDEST ? [hit(path, 'too_old')] : [];
}

/** A message or another system's record cannot be of tomorrow. */
function evidenceHits({ submission, now }: SubmissionInput): Hit[] {
  const { at, confirmedAt } = submission.capture?.evidence ?? {};
  return Object.entries({ at, confirmedAt }).flatMap(([field, time]) => {
    if (time === undefined) return [];
    const path = pointer('capture', 'evidence', field);
    if (parseInstant(time) === undefined) return [hit(path, 'bad_instant')];
    return toMilliseconds(time) - toMilliseconds(now) > SKEW ? [hit(path, 'in_the_future')] : [];
  });
}

/** A person on their own screen claims no time; whoever writes down for them does. */
function claimHits({ submission, actor, now }: SubmissionInput): Hit[] {
  const { claimedAt, note } = submission.capture ?? {};
  if (claimedAt === undefined || actor.type === 'person') return [];
  if (parseInstant(claimedAt) === undefined) return [hit('/capture/claimedAt', 'bad_instant')];
  const age = toMilliseconds(now) - toMilliseconds(claimedAt);
  if (age < -SKEW) return [hit('/capture/claimedAt', 'in_the_future')];
  return age > DAY && !note?.trim() ? [hit('/capture/note', 'backdated')] : [];
}

export const notWhatWasShown = defineCheck<SubmissionInput>({
  code: 'UO-S02',
  title: 'not what was shown',
  severity: 'error',
  inspects: 'submission',
  enforced: '`ledger.submit`',
  sources: ['GDPR Art. 7(1)', 'EDPB 05/2020 ¶108'],
  check: (input) => {
    const { answer } = input.answer;
    if (answer !== 'given' && answer !== 'acknowledged') return [];
    return [...noticeHits(input), ...timeHits(input), ...evidenceHits(input), ...claimHits(input)];
  },
});
