import type { PolicyInput } from '../../model/policy.js';
import { defineCheck } from '../define-check.js';
import { eachPurpose } from '../each-purpose.js';

export const conditional = defineCheck<PolicyInput>({
  code: 'UO-P08',
  title: 'consent made a condition',
  severity: 'error',
  inspects: 'policy',
  enforced: 'types, `definePolicy`, `parsePolicy`',
  sources: ['GDPR Art. 7(4)', 'GDPR Rec. 43', 'EDPB 05/2020 ¶26, 32'],
  check: (policy) =>
    eachPurpose(policy, (purpose, at) => {
      if (purpose.kind === 'information') return [];
      const params = { purposeId: purpose.id };
      if (purpose.required !== undefined) return [{ path: at('required'), params }];
      if (purpose.kind !== 'consent' || !purpose.necessaryForService) return [];
      return [{ path: at('necessaryForService'), params, severity: 'warning' as const }];
    }),
});
