import { pointer } from '../../errors/pointer.js';
import type { LocalizedText } from '../../model/localized-text.js';
import type { PolicyInput } from '../../model/policy.js';
import { defineCheck, type Hit } from '../define-check.js';
import { documentTextsOf } from '../document-texts-of.js';
import { eachPurpose } from '../each-purpose.js';
import { textsOf } from '../texts-of.js';

/** A text without any locale, or blank in one, is another check's finding. */
const gaps = (locales: readonly string[], text: LocalizedText, path: string): readonly Hit[] =>
  locales
    .filter((locale) => !Object.hasOwn(text, locale))
    .map((locale) => ({ path: `${path}${pointer(locale)}`, params: { locale } }));

export const localeGap = defineCheck<PolicyInput>({
  code: 'UO-P14',
  title: 'text missing in an offered language',
  severity: 'error',
  inspects: 'policy',
  enforced: '`definePolicy`, `parsePolicy`',
  sources: ['GDPR Art. 7(2)', 'ISO/IEC TS 27560 language'],
  check: (policy) => {
    const { locales, defaultLocale, title, changes = {} } = policy;
    const notes = Object.entries(changes).flatMap(([id, { note }]) =>
      note ? gaps(locales, note, pointer('changes', id, 'note')) : [],
    );
    return [
      ...(locales.includes(defaultLocale) ? [] : [{ path: '/defaultLocale', params: { locale: defaultLocale } }]),
      ...(title ? gaps(locales, title, '/title') : []),
      ...notes,
      ...eachPurpose(policy, (purpose, at) =>
        [...textsOf(purpose), ...documentTextsOf(purpose)].flatMap(({ path, text }) =>
          gaps(locales, text, at(...path)),
        ),
      ),
    ];
  },
});
