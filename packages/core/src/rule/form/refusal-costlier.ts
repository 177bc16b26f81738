import { defineCheck } from '../define-check.js';
import type { FormEffort } from '../form-input.js';

export const refusalCostlier = defineCheck<FormEffort>({
  code: 'UO-F03',
  title: 'no costs more than yes',
  severity: 'error',
  inspects: 'form',
  enforced: 'tests of a form, by the steps it takes',
  sources: ['GDPR Rec. 42', 'CJEU C-61/19 Orange Romania', '11 CCR §7004(a)(2)(A), (C)'],
  check: ({ stepsToAgree, stepsToRefuse, acceptAll, refuseAll, agreeingAsksFor, refusingAsksFor, each }) => {
    const extra = refusingAsksFor.filter((thing) => !agreeingAsksFor.includes(thing));
    return [
      ...(stepsToRefuse > stepsToAgree ? [{ path: '/stepsToRefuse', params: { stepsToAgree, stepsToRefuse } }] : []),
      ...(acceptAll && !refuseAll ? [{ path: '/refuseAll', params: { why: 'no_refuse_all' } }] : []),
      ...extra.map((why) => ({ path: '/refusingAsksFor', params: { why } })),
      ...(each ? [] : [{ path: '/each', params: { why: 'not_singly' } }]),
    ];
  },
});
