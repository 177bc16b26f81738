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
  'not_informed',
]);

/**
 * Whether a question is still to be asked, or shows what was answered (design §12.12). One answered box makes the whole question
 * one to manage: the form tells the person so, and what they do not touch then says nothing.
 */
export const questionModeOf = (fold: SubjectFold, timeline: PolicyTimeline, purpose: Purpose): Question['mode'] =>
  answerChannels(purpose).every((channel) => open.has(cellOf(fold, timeline, purpose, channel).status))
    ? 'ask'
    : 'manage';
