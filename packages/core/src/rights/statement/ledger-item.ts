import type { StatementRow } from '../../model/access-statement.js';
import type { HeldItem, HeldValue } from '../../model/data-source.js';
import type { HeldSet } from '../held-set.js';
import type { StatementTongue } from './statement-tongue.js';

/** What the person is told of an entry: not the name of who wrote it down, and its text is printed whole. */
const hidden: ReadonlySet<string> = new Set(['id', 'seq', 'takenBy', 'withWhom', 'text', 'version', 'bytes', 'type']);

const among = (words: Readonly<Record<string, string>>, value: string): string => words[value] ?? value;

/** A value of the ledger's own as people read it. */
function worded(
  set: string,
  column: string,
  value: HeldValue,
  titles: ReadonlyMap<string, string>,
  { words, status, dated }: StatementTongue,
): string {
  const text = String(value);
  if (column === 'at' || column === 'until') return text === 'none' ? '' : dated(text);
  if (column === 'purpose') return text === '*' ? '' : (titles.get(text) ?? text);
  if (column === 'channel') return text === '*' ? '' : among(status.channels, text);
  if (column === 'method') return among(status.methods, text);
  if (column === 'recordedBy') return among(words.recordedBy, text);
  if (column !== 'kind') return text;
  return set === 'messages' ? among(words.messages, text) : among({ ...status.statuses, ...words.kinds }, text);
}

/** One entry of the ledger in rows. @param titles of purposes, by id */
export function ledgerItem(
  { id, columns = {} }: Pick<HeldSet, 'id' | 'columns'>,
  item: HeldItem,
  titles: ReadonlyMap<string, string>,
  tongue: StatementTongue,
): readonly StatementRow[] {
  return Object.entries(item).flatMap(([column, value]) => {
    // The purpose of an answer is the heading over it.
    if (hidden.has(column) || (id === 'answers' && column === 'purpose')) return [];
    const shown = worded(id, column, value, titles, tongue);
    const label =
      id === 'answers' && column === 'kind' ? tongue.words.answers : tongue.say(columns[column] ?? { en: column });
    return shown === '' ? [] : [{ label, value: shown }];
  });
}
