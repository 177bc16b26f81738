import type { ImportNote } from '../../model/import-progress.js';
import type { LegacyText } from '../../model/legacy-text.js';
import type { StoredNotice } from '../../model/notice.js';
import type { CallControl } from '../consent-store.js';
import type { Session } from '../session.js';
import { type ImportedPage, type ImportPage, importPage } from './import-page.js';
import { noteImport } from './note-import.js';
import { registerLegacyText } from './register-legacy-text.js';

/** What people said before the ledger. */
export interface Importing {
  /**
   * Keeps a wording that people answered before the ledger, under its hash, so that what was said to it can be shown years later.
   * It is never in force for a form of ours. The same again is harmless.
   * @throws `forbidden` to a person; `invalid` with findings, as `text_taken` where the id stands for other words
   */
  registerLegacyText(text: LegacyText): Promise<StoredNotice>;
  /** Every registered wording. */
  legacyTexts(): Promise<readonly StoredNotice[]>;
  /**
   * Judges one page of rows and writes what stands. A no is always kept; a yes only with its proof, or with a person who answers
   * for it; what is neither is kept as `unknown`. No yes that is imported overrides a no. The same rows again write nothing, and
   * each row is written whole or not at all, so that a run that was cut off can simply be run again.
   * @param control an aborted signal stops between two rows
   * @throws `forbidden` to a person; `too_large` over 500 rows; `invalid` for the batch, as `nobody_named` for an attestation by nobody
   */
  importPage(page: ImportPage, control?: CallControl): Promise<ImportedPage>;
  /**
   * Writes down how far an import is, so that one which is not finished is among what is to be seen to before going live. Said again it
   * is `unchanged`. It opens and shuts nothing, and a page is imported without it.
   * @throws `forbidden` to a person; `invalid`
   */
  noteImport(note: ImportNote): Promise<{ readonly outcome: 'recorded' | 'unchanged' }>;
}

export const importing = (session: Session): Importing => ({
  registerLegacyText: async (text) => {
    await session.ready();
    return registerLegacyText(session, text);
  },
  legacyTexts: async () => {
    const { context, tenant, ready } = session;
    await ready();
    const { notices } = await context.registry.load(tenant);
    return [...notices.values()].flatMap(({ hash, notice }) => (notice.legacy ? [{ hash, notice }] : []));
  },
  importPage: (page, { signal } = {}) => importPage(session, page, signal),
  noteImport: (note) => noteImport(session, note),
});
