import type { PolicyInput } from '../../model/policy.js';
import { defineCheck, type Hit } from '../define-check.js';
import { eachPurpose } from '../each-purpose.js';
import { lexicon } from '../lexicon.js';
import { says } from '../says.js';
import { textsOf } from '../texts-of.js';

export const termsBundled = defineCheck<PolicyInput>({
  code: 'UO-P03',
  title: 'consent bundled with terms',
  severity: 'error',
  inspects: 'policy',
  enforced: 'types, `definePolicy`, `parsePolicy`',
  sources: ['GDPR Art. 7(2)', 'EDPB 05/2020 ¶71, 81', 'LGPD Art. 8 §1'],
  check: (policy) =>
    eachPurpose(policy, (purpose, at) => {
      if (purpose.kind !== 'consent') return [];
      const params = { purposeId: purpose.id };
      const hits: Hit[] = purpose.acceptsTerms === undefined ? [] : [{ path: at('acceptsTerms'), params }];
      for (const { path, text } of textsOf(purpose)) {
        for (const [locale, words] of Object.entries(text)) {
          if (says(lexicon.terms, locale, words)) hits.push({ path: at(...path, locale), params });
        }
      }
      return hits;
    }),
});
