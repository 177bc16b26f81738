import type { ConsentPurpose, PolicyInput } from '../../model/policy.js';
import { defineCheck } from '../define-check.js';
import { eachPurpose } from '../each-purpose.js';
import { firstSentence } from '../first-sentence.js';
import { lexicon, specialCategory } from '../lexicon.js';
import { says } from '../says.js';

/** What the host says counts; names are only guessed at where it says nothing. */
const isSpecial = ({ specialCategories, dataCategories }: ConsentPurpose): boolean =>
  specialCategories ?? dataCategories.some((category) => specialCategory.test(category));

function faultOf(locale: string, text: string): string | undefined {
  if (says(lexicon.consent, locale, text) === false) return 'not_express';
  return says(lexicon.acknowledgement, locale, firstSentence(text)) ? 'only_acknowledged' : undefined;
}

/** "I consent to …" is an express statement; "I know that …" is not. */
export const specialNotExplicit = defineCheck<PolicyInput>({
  code: 'UO-P10',
  title: 'special categories without express consent',
  severity: 'error',
  inspects: 'policy',
  enforced: '`definePolicy`, `parsePolicy`',
  sources: ['GDPR Art. 9(2)(a)', 'EDPB 05/2020 ¶93, 96 Ex. 17'],
  check: (policy) =>
    eachPurpose(policy, (purpose, at) => {
      if (purpose.kind !== 'consent' || !isSpecial(purpose)) return [];
      return Object.entries(purpose.text).flatMap(([locale, text]) => {
        const why = faultOf(locale, text);
        return why === undefined ? [] : [{ path: at('text', locale), params: { purposeId: purpose.id, why } }];
      });
    }),
});
