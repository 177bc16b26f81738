import type { SubjectPage } from '@unticked/core';

/** The page with each entry changed. */
export const withEntries = (
  page: SubjectPage,
  change: (entry: SubjectPage['entries'][number]) => object,
): SubjectPage => ({
  ...page,
  entries: page.entries.map((entry) => ({ ...entry, ...change(entry) })),
});
