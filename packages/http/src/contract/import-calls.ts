import type { ImportedPage, ImportPage, LegacyText, StoredNotice } from '@unticked/core';

/** What people said before the ledger. */
export interface ImportCalls {
  /** Judges a page of rows, and writes what stands unless it is a dry run. `authorize` is asked about the import and about each person. */
  readonly import_page: { readonly body: ImportPage; readonly answer: ImportedPage };
  readonly legacy_texts: { readonly answer: { readonly texts: readonly StoredNotice[] } };
  readonly register_legacy_text: { readonly body: LegacyText; readonly answer: StoredNotice };
}
