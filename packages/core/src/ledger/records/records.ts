import type { PersonRecord } from '../../model/person-record.js';
import { assertSubjectId } from '../../model/subject-id.js';
import type { Session } from '../session.js';
import { personRecord } from './person-record.js';

/** What is recorded of one person, whole. */
export interface Records {
  /**
   * Everything that an export of one person takes: what holds, every entry as the actor may see it, the purposes and the texts.
   * `writeDpvRecord`, `writeDpvReceipt`, `writeKantara` and `writeFhir` make files of it.
   * @param question `locale`: of the titles. @default the policy's own
   */
  personRecord(question: { readonly subjectId: string; readonly locale?: string }): Promise<PersonRecord>;
}

export const records = (session: Session): Records => ({
  personRecord: async ({ subjectId, locale }) => {
    assertSubjectId(subjectId);
    await session.ready();
    return personRecord(session, subjectId, locale);
  },
});
