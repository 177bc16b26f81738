import type { PolicyInput } from '../../model/policy.js';
import { defineCheck } from '../define-check.js';
import { eachPurpose } from '../each-purpose.js';

export const noWithdrawalNotice = defineCheck<PolicyInput>({
  code: 'UO-P13',
  title: 'not told how to withdraw',
  severity: 'error',
  inspects: 'policy',
  enforced: 'types, `definePolicy`, `parsePolicy`',
  sources: ['GDPR Art. 7(3), 13(2)(c)', 'EDPB 05/2020 ¶64(iv), 116', 'ISO/IEC TS 27560 withdrawal method'],
  check: (policy) =>
    eachPurpose(policy, (purpose, at) => {
      if (purpose.kind === 'information') return [];
      const field = purpose.kind === 'consent' ? 'withdrawal' : 'objection';
      const { text } = purpose.kind === 'consent' ? purpose.withdrawal : purpose.objection;
      const params = { purposeId: purpose.id };
      if (Object.keys(text).length === 0) return [{ path: at(field, 'text'), params }];
      return Object.entries(text).flatMap(([locale, words]) =>
        words.trim() === '' ? [{ path: at(field, 'text', locale), params }] : [],
      );
    }),
});
