import { isSubjectId } from '@unticked/core';
import { refuse } from './refuse.js';

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
};

/** @throws `invalid` with the finding `bad_subject_id` */
export function readSubjectId(segment: string): string {
  const id = decode(segment);
  if (!isSubjectId(id)) throw refuse('bad_subject_id', '/subjectId');
  return id;
}
