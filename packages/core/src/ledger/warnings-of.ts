import type { Finding } from '../errors/finding.js';
import { requiredUnread } from '../rule/form/required-unread.js';
import { cellOf } from '../status/cell-of.js';
import type { SubmissionCase } from './submission-case.js';
import { purposeOf } from './submission-case.js';

/** What was accepted and still is to be looked at: information that had to be ticked as read and was not (UO-F05). */
export function warningsOf(given: SubmissionCase): readonly Finding[] {
  const { submission, fold, policies } = given;
  if (!submission) return [];
  const questions = Object.keys(submission.presentation.notices).flatMap((id) => {
    const purpose = purposeOf(given, id);
    if (purpose?.kind !== 'information') return [];
    const told = cellOf(fold, policies.timeline, purpose, '*').status === 'informed';
    return [{ id, required: purpose.required === true, mode: told ? ('manage' as const) : ('ask' as const) }];
  });
  return requiredUnread.check({ questions, answers: submission.answers });
}
