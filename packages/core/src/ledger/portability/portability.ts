import { ConsentError } from '../../errors/consent-error.js';
import type { SentExport } from '../../model/export-link.js';
import { assertSubjectId } from '../../model/subject-id.js';
import type { Session } from '../session.js';
import { type ConsentsPart, exportLogs, type LogsToExport } from './export-logs.js';
import { idsOf } from './ids-of.js';
import { noteMessage } from './note-message.js';
import { type OpenedExport, openExportLink } from './open-export-link.js';
import { restorePerson } from './restore-person.js';
import { type ExportLinkInput, sendExportLink } from './send-export-link.js';

/** Taking a person's log along to another ledger. All of it is staff's, but for `openExportLink`. */
export interface Portability {
  /**
   * All ids that are one with a person, the one that was asked for first. Reads logs of any length in pages, and answers nothing else.
   * @throws `forbidden` to a person
   */
  idsOf(subjectId: string): Promise<readonly string[]>;
  /** The text of `consents.json` in pieces of a page each, see `ExportedConsents`. @throws `forbidden` to a person; `tampered` where a text is gone */
  exportLogs(logs: LogsToExport): AsyncIterable<ConsentsPart>;
  /**
   * Takes over a `consents.json` byte for byte, after its chains and texts were checked: the same holds here then, at every time.
   * Sent again it goes on. Nothing is asked for and nobody is told. Who may write the file could write what they like into it: the
   * chain shows accidents, and a receipt shows the rest.
   * @returns whose logs they are
   * @throws `forbidden` to a person; `invalid`; `tampered` where it does not match its own hashes, or has names of staff replaced; `subject_exists` for a log that
   * is not empty here; `policy_conflict` where other policies were published here
   */
  restorePerson(consents: string): Promise<readonly string[]>;
  /**
   * Sends a link to a download, and answers with the code that belongs to it, which goes another way. Called again it makes another.
   * @throws `forbidden` to a person; `invalid` at `/channel` without an address; `unsupported` without `deliver` or presentation keys;
   * `unavailable` if it did not go
   */
  sendExportLink(input: ExportLinkInput): Promise<SentExport>;
  /**
   * Takes the code of a download link from whoever holds it.
   * @throws `forbidden` to anybody but a person; `not_found`; `link_expired`; `wrong_code` with `left`, how many tries there are;
   * `code_expired` after five wrong ones; `link_spent` after the last download
   */
  openExportLink(input: { readonly token: string; readonly code: string }): Promise<OpenedExport>;
  /** Writes down that a download was taken whole. @throws `forbidden` to a person */
  noteExported(download: Pick<OpenedExport, 'subjectId' | 'link' | 'channel'>): Promise<void>;
}

export const portability = (session: Session): Portability => {
  const assertStaff = (): void => {
    if (session.actor.type === 'person') throw new ConsentError('forbidden');
  };
  return {
    idsOf: async (subjectId) => {
      assertStaff();
      assertSubjectId(subjectId);
      return idsOf(session, subjectId);
    },
    exportLogs: (logs) => {
      assertStaff();
      for (const subject of logs.subjects) assertSubjectId(subject);
      return exportLogs(session, logs);
    },
    restorePerson: async (consents) => {
      assertStaff();
      return restorePerson(session, consents);
    },
    sendExportLink: async (input) => {
      assertStaff();
      assertSubjectId(input.subjectId);
      await session.ready();
      return sendExportLink(session, input);
    },
    openExportLink: (input) => openExportLink(session, input),
    noteExported: async (download) => {
      assertStaff();
      await session.ready();
      return noteMessage(session, { ...download, message: 'exported' });
    },
  };
};
