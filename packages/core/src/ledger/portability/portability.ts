import { ConsentError } from '../../errors/consent-error.js';
import { assertSubjectId } from '../../model/subject-id.js';
import type { Session } from '../session.js';
import { type ConsentsPart, exportLogs, type LogsToExport } from './export-logs.js';
import { idsOf } from './ids-of.js';
import { restorePerson } from './restore-person.js';

/** Taking a person's log along to another ledger. All of it is staff's. */
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
  };
};
