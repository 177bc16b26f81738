import { toMilliseconds } from '../../canonical/instant.js';
import { pointer } from '../../errors/pointer.js';
import type { Act } from '../../model/act.js';
import { evidenceDemands } from '../../model/method.js';
import { defineCheck } from '../define-check.js';
import { opensGate } from '../opens-gate.js';
import type { SubmissionInput } from '../submission-input.js';

/** Clocks of browsers and servers differ; so much is not held against anybody. */
const SKEW = 5 * 60_000;

/** True where the method's table asks for the person's own act on the control. */
function demandsAct({ submission }: SubmissionInput): boolean {
  const { act } = evidenceDemands[submission.capture?.method ?? 'web_form'];
  return act === 'always' || (act === 'on_screen' && submission.mode === 'screen');
}

function faultOf(act: Act | undefined, issuedAt: string, now: string): string | undefined {
  if (act === undefined) return 'missing';
  if (act.kind === 'script') return 'script';
  if (!(act.changes >= 1)) return 'unchanged';
  if (!(act.afterMs >= 0)) return 'before_shown';
  return toMilliseconds(issuedAt) + act.afterMs > toMilliseconds(now) + SKEW ? 'in_the_future' : undefined;
}

export const noAffirmativeAct = defineCheck<SubmissionInput>({
  code: 'UO-S01',
  title: 'no affirmative act',
  severity: 'error',
  inspects: 'submission',
  enforced: '`ledger.submit`',
  sources: ['GDPR Art. 4(11)', 'GDPR Rec. 32', 'EDPB 05/2020 ¶75, 79, 86', 'CJEU C-673/17 Planet49'],
  check: (input) => {
    const { answer, index = 0, submission, purpose, now } = input;
    if (!opensGate(answer, purpose) || !demandsAct(input)) return [];
    const why = faultOf(answer.act, submission.presentation.issuedAt, now);
    return why === undefined ? [] : [{ path: pointer('answers', index, 'act'), params: { why } }];
  },
});
