import { ConsentError } from '../errors/consent-error.js';
import { assertSubjectId } from '../model/subject-id.js';

/** How many people one call may ask about. */
export const MOST_SUBJECTS = 1000;

/** @throws `too_large` beyond a thousand; `invalid` with the place of what is no id */
export function assertIds(ids: readonly string[], path = '/subjectIds', member = ''): void {
  if (ids.length > MOST_SUBJECTS) throw new ConsentError('too_large', { path, params: { limit: MOST_SUBJECTS } });
  for (const [index, id] of ids.entries()) assertSubjectId(id, `${path}/${index}${member}`);
}
