import type { QuestionNotices } from '../model/presentation.js';
import type { Policies } from './policy-registry.js';

/** The hashes of what a form shows, question by question. */
export function noticesOfForm(
  policies: Policies,
  version: string,
  locale: string,
  questionIds: readonly string[],
): Record<string, QuestionNotices> {
  const own = [...policies.notices.values()].filter(
    ({ versions, notice }) => versions.has(version) && notice.locale === locale,
  );
  return Object.fromEntries(
    questionIds.map((id) => {
      const mine = own.filter(({ notice }) => notice.purposeId === id);
      const hashOf = (medium: string) => mine.find(({ notice }) => notice.medium === medium)?.hash;
      const [screen = '', script] = [hashOf('screen'), hashOf('script')];
      const printed = mine.flatMap(({ notice, hash }) =>
        notice.form === undefined ? [] : [[notice.form, hash] as const],
      );
      return [
        id,
        {
          screen,
          ...(script === undefined ? {} : { script }),
          ...(printed.length === 0 ? {} : { printed: Object.fromEntries(printed) }),
        },
      ];
    }),
  );
}
