import { type ImportBatch, type ImportNote, type ImportPage, isSubjectId } from '@unticked/core';
import { asSaid } from './as-said.js';
import { readMembers } from './read-members.js';
import { refuse } from './refuse.js';

/** @throws `invalid` with the path of what is wrong or not known. The batch and each row are read by the ledger. */
export function readImportBody(text: string): ImportPage {
  const members = readMembers(text, ['batch', 'rows', 'dryRun']);
  const [rows, dryRun = false] = [members.get('rows'), members.get('dryRun')];
  if (!Array.isArray(rows)) throw refuse('wrong_type', '/rows');
  if (typeof dryRun !== 'boolean') throw refuse('wrong_type', '/dryRun');
  return { batch: members.get('batch') as ImportBatch, rows, dryRun }; // the ledger reads it
}

/** @throws `invalid` for a member that is not known */
export const readImportNoteBody = (text: string): ImportNote =>
  asSaid(readMembers(text, ['batch', 'state', 'file', 'rows', 'total']));

/** The people that the rows are about; an id that is none is a row that the ledger rejects. */
export const subjectsOf = ({ rows }: ImportPage): readonly string[] =>
  rows.flatMap((row) => {
    const id: unknown = typeof row === 'object' && row !== null && 'subjectId' in row ? row.subjectId : undefined;
    return isSubjectId(id) ? [id] : [];
  });
