import type { PolicyInput, Purpose } from '../../model/policy.js';
import { defineCheck, type Hit } from '../define-check.js';
import { type At, eachPurpose } from '../each-purpose.js';
import { lexicon } from '../lexicon.js';
import { says } from '../says.js';
import { textsOf } from '../texts-of.js';

function ofKeys(purpose: Purpose, at: At): readonly Hit[] {
  const keys =
    purpose.kind === 'consent' ? ['basis'] : purpose.kind === 'information' ? ['withdrawal', 'expiresAfter'] : [];
  return keys
    .filter((key) => Object.hasOwn(purpose, key))
    .map((key) => ({ path: at(key), params: { purposeId: purpose.id, field: key } }));
}

/** What rests on contract, law or interest must not be worded as if the person were asked. */
function ofWords(purpose: Purpose, at: At): readonly Hit[] {
  if (purpose.kind === 'consent') return [];
  return textsOf(purpose).flatMap(({ path, text }) =>
    Object.entries(text).flatMap(([locale, words]) =>
      says(lexicon.consent, locale, words)
        ? [{ path: at(...path, locale), params: { purposeId: purpose.id, basis: purpose.basis } }]
        : [],
    ),
  );
}

export const basisMismatch = defineCheck<PolicyInput>({
  code: 'UO-P09',
  title: 'asked as consent, but it is none',
  severity: 'error',
  inspects: 'policy',
  enforced: 'types, `definePolicy`, `parsePolicy`',
  sources: ['EDPB 05/2020 ¶121-123'],
  check: (policy) => eachPurpose(policy, (purpose, at) => [...ofKeys(purpose, at), ...ofWords(purpose, at)]),
});
