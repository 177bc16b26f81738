import type { PurposeReadiness } from '@unticked/core';

/** A purpose's title in a language, or in the nearest that there is. */
export const titleIn = (locale: string, { title, purposeId }: PurposeReadiness): string =>
  title[locale] ?? title[locale.split('-')[0] ?? ''] ?? Object.values(title)[0] ?? purposeId;
