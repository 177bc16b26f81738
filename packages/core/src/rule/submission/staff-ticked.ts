import { defineCheck } from '../define-check.js';
import { type EvidenceGap, evidenceGaps } from '../evidence-gaps.js';
import { opensGate } from '../opens-gate.js';
import type { SubmissionInput } from '../submission-input.js';

const paths: Readonly<Record<EvidenceGap['missing'], string>> = {
  recordedBy: '/capture/method',
  mode: '/mode',
  note: '/capture/note',
  claimedAt: '/capture/claimedAt',
  evidence: '/capture/evidence',
};

/** Staff may write down a yes, not give one: what proves it depends on how it came. */
export const staffTicked = defineCheck<SubmissionInput>({
  code: 'UO-S03',
  title: 'evidence by method missing',
  severity: 'error',
  inspects: 'submission',
  enforced: '`ledger.submit`',
  sources: ['GDPR Art. 7(1)', 'CJEU C-61/19 Orange Romania', 'EDPB 05/2020 ¶94'],
  check: ({ answer, submission, actor, purpose }) => {
    if (!opensGate(answer, purpose)) return [];
    const { capture, mode } = submission;
    const method = capture?.method ?? 'web_form';
    return evidenceGaps(method, mode, actor.type, capture ?? {}).map(({ missing, needs }) => ({
      path: paths[missing],
      params: { missing, needs, method, mode, recordedBy: actor.type },
    }));
  },
});
