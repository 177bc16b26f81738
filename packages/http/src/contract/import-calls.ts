import type { ImportedPage, ImportNote, ImportPage, LegacyText, StoredNotice } from '@unticked/core';

/** What people said before the ledger. */
export interface ImportCalls {
  /** Judges a page of rows, and writes what stands unless it is a dry run. `authorize` is asked about the import and about each person. */
  readonly import_page: { readonly body: ImportPage; readonly answer: ImportedPage };
  /** How far an import is. It is about nobody in particular. */
  readonly note_import: {
    readonly body: ImportNote;
    readonly answer: { readonly outcome: 'recorded' | 'unchanged' };
  };
  readonly legacy_texts: { readonly answer: { readonly texts: readonly StoredNotice[] } };
  readonly register_legacy_text: { readonly body: LegacyText; readonly answer: StoredNotice };
}
