import type { PolicyInput } from '../../model/policy.js';
import { defineCheck } from '../define-check.js';
import { eachPurpose } from '../each-purpose.js';

export const defaultOn = defineCheck<PolicyInput>({
  code: 'UO-P06',
  title: 'default in favour',
  severity: 'error',
  inspects: 'policy',
  enforced: 'types, `definePolicy`, `parsePolicy`',
  sources: ['GDPR Rec. 32', 'EDPB 05/2020 ¶79', 'CJEU C-673/17 Planet49'],
  check: (policy) =>
    eachPurpose(policy, (purpose, at) =>
      purpose.default === undefined ? [] : [{ path: at('default'), params: { purposeId: purpose.id } }],
    ),
});
