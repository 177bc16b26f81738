import { defineCheck, type Hit } from '../define-check.js';
import { opensGate } from '../opens-gate.js';
import type { SubmissionInput } from '../submission-input.js';

function guardianGaps({ submission: { capture = { method: 'other' } } }: SubmissionInput): readonly Hit[] {
  const { indicatedBy, guardian } = capture;
  if (indicatedBy !== 'guardian') return [{ path: '/capture/indicatedBy', params: { missing: 'guardian' } }];
  if (!guardian) return [{ path: '/capture/guardian', params: { missing: 'verification' } }];
  const unsaid = guardian.verification === 'other' && !guardian.note?.trim();
  return unsaid ? [{ path: '/capture/guardian/note', params: { missing: 'note' } }] : [];
}

/** Below the age a guardian says yes, and it is written down how that was verified. A no is the child's own at any age. */
export const minor = defineCheck<SubmissionInput>({
  code: 'UO-S04',
  title: 'child without guardian',
  severity: 'error',
  inspects: 'submission',
  enforced: '`ledger.submit`',
  sources: ['GDPR Art. 8(1)-(2)'],
  check: (input) => {
    const { answer, purpose, age = 'unknown', threshold = 0 } = input;
    if (!opensGate(answer, purpose) || purpose.kind !== 'consent') return [];
    const { informationSocietyService = false, directedAtChildren = false } = purpose;
    if (!informationSocietyService && !directedAtChildren) return [];
    if (age === 'below') {
      return guardianGaps(input).map(({ path, params }) => ({ path, params: { ...params, threshold } }));
    }
    if (age === 'reached' || !directedAtChildren || input.submission.capture?.indicatedBy === 'guardian') return [];
    return [{ path: `/answers/${input.index ?? 0}`, params: { missing: 'age', threshold }, severity: 'warning' }];
  },
});
