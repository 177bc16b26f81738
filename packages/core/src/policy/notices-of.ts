import type { LocalizedText } from '../model/localized-text.js';
import type { Medium, Notice } from '../model/notice.js';
import type { PolicyInput, Purpose } from '../model/policy.js';
import { controllerOf } from './controller-of.js';
import { documentsOf } from './documents-of.js';
import { wayOutOf } from './way-out-of.js';

interface Wording {
  readonly medium: Medium;
  readonly text: LocalizedText;
  readonly form?: string;
}

const wordingsOf = ({ text, script, printed = [] }: Purpose): readonly Wording[] => [
  { medium: 'screen', text },
  ...(script ? [{ medium: 'script' as const, text: script }] : []),
  ...printed.map(({ id, text: words }) => ({ medium: 'printed' as const, text: words, form: id })),
];

/** The exact text of one purpose in one locale and medium. @param locale one of the policy's */
function noticeOf(policy: PolicyInput, purpose: Purpose, locale: string, { medium, text, form }: Wording): Notice {
  const { name, address } = controllerOf(policy, purpose);
  const way = wayOutOf(purpose);
  const documents = documentsOf(purpose, locale);
  return {
    v: 1,
    medium,
    purposeId: purpose.id,
    locale,
    ...(form === undefined ? {} : { form }),
    title: purpose.title[locale] ?? '',
    text: text[locale] ?? '',
    controller: { name, address },
    channels: purpose.channels ?? [],
    ...(way ? { withdrawal: { text: way.text[locale] ?? '', url: way.url } } : {}),
    privacyNotice: policy.privacyNotice,
    ...(documents.length > 0 ? { documents } : {}),
  };
}

/** Every notice of a policy: each purpose in each locale, on screen, as spoken script and on each printed form. */
export const noticesOf = (policy: PolicyInput): readonly Notice[] =>
  policy.purposes.flatMap((purpose) =>
    policy.locales.flatMap((locale) =>
      wordingsOf(purpose).map((wording) => noticeOf(policy, purpose, locale, wording)),
    ),
  );
