import type { PolicyInput } from '../../model/policy.js';
import { defineCheck } from '../define-check.js';
import { eachPurpose } from '../each-purpose.js';

export const purposeBundled = defineCheck<PolicyInput>({
  code: 'UO-P02',
  title: 'several purposes in one question',
  severity: 'error',
  inspects: 'policy',
  enforced: 'types, `definePolicy`, `parsePolicy`',
  sources: ['GDPR Rec. 32, 43', 'EDPB 05/2020 ¶42-44', '11 CCR §7004(a)(4)(B)', 'LGPD Art. 8 §4'],
  check: (policy) =>
    eachPurpose(policy, (purpose, at) =>
      purpose.kind === 'consent' && purpose.purposes !== undefined
        ? [{ path: at('purposes'), params: { purposeId: purpose.id } }]
        : [],
    ),
});
