import type { SubjectRights } from '@unticked/core/rights';
import type { Call } from './call.js';
import { readSubjectId } from './read-subject-id.js';

/** A write about one person: it is authorised before its body is read, and the ledger hears of nothing that could not be read. */
export const writeOfSubject =
  <Body, T>(readBody: (text: string) => Body, take: (subject: SubjectRights, body: Body) => Promise<T>) =>
  async ({ segment, body, permitRights, onWrite }: Call): Promise<T> => {
    const subjectId = readSubjectId(segment);
    const rights = await permitRights([subjectId]);
    const said = readBody(await body());
    onWrite();
    return take(rights.subject(subjectId), said);
  };
