import type { PolicyInput } from '../model/policy.js';

const languageOf = (locale: string): string => (locale.split('-')[0] ?? '').toLowerCase();

/** The policy's locale nearest to the one asked for: exact, its language, another region of that language, the policy's default. */
export function pickLocale(policy: Pick<PolicyInput, 'locales' | 'defaultLocale'>, asked?: string): string {
  if (asked === undefined) return policy.defaultLocale;
  const wanted = asked.toLowerCase();
  const language = languageOf(asked);
  return (
    policy.locales.find((locale) => locale.toLowerCase() === wanted) ??
    policy.locales.find((locale) => locale.toLowerCase() === language) ??
    policy.locales.find((locale) => languageOf(locale) === language) ??
    policy.defaultLocale
  );
}
