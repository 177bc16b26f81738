import type { SubjectPage } from '../ledger/consent-store.js';
import type { SubjectDocument } from './subject-document.js';

/** A page with numbers on it; every object is a fresh one, so a caller cannot reach what is kept. */
export function pageOf(
  document: SubjectDocument,
  page: { readonly after: number; readonly limit: number },
): SubjectPage {
  const { head, state, entries } = document;
  return {
    head: { ...head },
    state,
    entries: entries
      .slice(page.after, page.after + page.limit)
      .map((entry, index) => ({ seq: page.after + index + 1, ...entry })),
  };
}
