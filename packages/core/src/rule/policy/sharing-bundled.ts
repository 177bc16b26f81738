import type { PolicyInput } from '../../model/policy.js';
import { defineCheck } from '../define-check.js';
import { eachPurpose } from '../each-purpose.js';

/** Passing data to another controller for its own use is a question of its own, marked `disclosure`. */
export const sharingBundled = defineCheck<PolicyInput>({
  code: 'UO-P04',
  title: 'sharing bundled with another purpose',
  severity: 'error',
  inspects: 'policy',
  enforced: '`definePolicy`, `parsePolicy`',
  sources: ['GDPR Rec. 43', 'EDPB 05/2020 ¶45 Ex. 7, ¶65'],
  check: (policy) =>
    eachPurpose(policy, (purpose, at) => {
      if (purpose.kind !== 'consent' || purpose.disclosure) return [];
      return (purpose.recipients ?? []).flatMap(({ role, reliesOnThisConsent, name = '' }, index) =>
        role === 'controller' && reliesOnThisConsent
          ? [{ path: at('recipients', index), params: { purposeId: purpose.id, recipient: name } }]
          : [],
      );
    }),
});
