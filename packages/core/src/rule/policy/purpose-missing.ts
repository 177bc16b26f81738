import type { PolicyInput } from '../../model/policy.js';
import { defineCheck } from '../define-check.js';
import { eachPurpose } from '../each-purpose.js';

export const purposeMissing = defineCheck<PolicyInput>({
  code: 'UO-P01',
  title: 'purpose missing',
  severity: 'error',
  inspects: 'policy',
  enforced: '`definePolicy`, `parsePolicy`',
  sources: ['GDPR Art. 4(11)', 'GDPR Rec. 42', 'EDPB 05/2020 ¶64(ii)', 'ISO/IEC TS 27560 purpose'],
  check: (policy) =>
    eachPurpose(policy, (purpose, at) =>
      (['title', 'text'] as const).flatMap((field) => {
        const texts = Object.entries(purpose[field]);
        if (texts.length === 0) return [{ path: at(field), params: { purposeId: purpose.id } }];
        return texts.flatMap(([locale, text]) =>
          text.trim() === '' ? [{ path: at(field, locale), params: { purposeId: purpose.id, locale } }] : [],
        );
      }),
    ),
});
