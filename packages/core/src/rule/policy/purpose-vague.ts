import type { PolicyInput } from '../../model/policy.js';
import { defineCheck } from '../define-check.js';
import { eachPurpose } from '../each-purpose.js';
import { lexicon } from '../lexicon.js';
import { says } from '../says.js';

const FEWEST_WORDS = 4;

const wordCount = (text: string): number => text.trim().split(/\s+/).filter(Boolean).length;

export const purposeVague = defineCheck<PolicyInput>({
  code: 'UO-P11',
  title: 'purpose vague',
  severity: 'warning',
  inspects: 'policy',
  enforced: '`policyFindings`',
  sources: ['EDPB 05/2020 ¶55 fn. 30', 'LGPD Art. 8 §4'],
  check: (policy) =>
    eachPurpose(policy, (purpose, at) =>
      Object.entries(purpose.text).flatMap(([locale, text]) => {
        const count = wordCount(text);
        // A text without words is missing, not vague; scripts without spaces cannot be counted this way.
        const short = count > 0 && count < FEWEST_WORDS && says(lexicon.vague, locale, text) !== undefined;
        if (!short && !says(lexicon.vague, locale, text)) return [];
        return [{ path: at('text', locale), params: { purposeId: purpose.id, why: short ? 'short' : 'phrase' } }];
      }),
    ),
});
