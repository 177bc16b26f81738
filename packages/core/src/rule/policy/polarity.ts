import type { PolicyInput } from '../../model/policy.js';
import { defineCheck } from '../define-check.js';
import { eachPurpose } from '../each-purpose.js';
import { firstSentence } from '../first-sentence.js';
import { lexicon } from '../lexicon.js';
import { says } from '../says.js';

/** A tick always means yes; only the wording can turn it round, and words are a heuristic: hence a warning. */
export const polarity = defineCheck<PolicyInput>({
  code: 'UO-P07',
  title: 'a tick seems to mean no',
  severity: 'warning',
  inspects: 'policy',
  enforced: '`policyFindings`',
  sources: ['GDPR Rec. 32', '11 CCR §7004(a)(3)(A)'],
  check: (policy) =>
    eachPurpose(policy, (purpose, at) => {
      if (purpose.kind !== 'consent') return [];
      return (['title', 'text', 'script', 'clerkLabel'] as const).flatMap((field) =>
        Object.entries(purpose[field] ?? {}).flatMap(([locale, text]) =>
          says(lexicon.negation, locale, firstSentence(text))
            ? [{ path: at(field, locale), params: { purposeId: purpose.id } }]
            : [],
        ),
      );
    }),
});
