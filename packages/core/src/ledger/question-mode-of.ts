import type { Question } from '../model/form.js';
import type { Purpose } from '../model/policy.js';
import type { Status } from '../model/status.js';
import { cellOf } from '../status/cell-of.js';
import { answerChannels } from '../status/channels-of.js';
import type { SubjectFold } from '../status/fold-subject.js';
import type { PolicyTimeline } from '../status/policy-timeline.js';

const open: ReadonlySet<Status> = new Set([
  'not_asked',
  'unknown',
  'requested',
  'deferred',
  'expired',
  'outdated',
  'of_age',
  'not_informed',
]);

/**
 * Whether a question is still to be asked, or shows what was answered (design §12.12). One answered box makes the whole question
 * one to manage: the form tells the person so, and what they do not touch then says nothing.
 */
export function questionModeOf(fold: SubjectFold, timeline: PolicyTimeline, purpose: Purpose): Question['mode'] {
  const cells = answerChannels(purpose).map((channel) => cellOf(fold, timeline, purpose, channel));
  // Whoever came of age is asked themselves, also where the yes that their guardian gave still holds.
  const isOfAge = cells.some(({ grant }) => grant?.child && grant.child.until <= fold.at);
  return isOfAge || cells.every(({ status }) => open.has(status)) ? 'ask' : 'manage';
}
