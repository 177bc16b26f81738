import type { StatementRow } from '../../model/access-statement.js';
import type { HeldItem, HeldValue } from '../../model/data-source.js';
import type { HeldSet } from '../held-set.js';
import type { StatementTongue } from './statement-tongue.js';

/** What the person is told of an entry: not the name of who wrote it down, and its text is printed whole. */
const hidden: ReadonlySet<string> = new Set(['id', 'seq', 'takenBy', 'withWhom', 'text', 'version', 'bytes', 'type']);

/** What an entry came from, or was about: system, object and id, or a name. */
const references: ReadonlySet<string> = new Set(['source', 'campaign']);

const among = (words: Readonly<Record<string, string>>, value: string): string => words[value] ?? value;

/** What kinds are called: those of entries, of messages and of files have a name in common. */
function kindsOf(set: string, { words, status }: StatementTongue): Readonly<Record<string, string>> {
  if (set === 'files') return words.files;
  return set === 'messages' ? { ...words.kinds, ...words.messages } : { ...status.statuses, ...words.kinds };
}

/** A value of the ledger's own as people read it. */
function worded(
  set: Pick<HeldSet, 'id'>,
  column: string,
  value: HeldValue,
  titles: ReadonlyMap<string, string>,
  tongue: StatementTongue,
): string {
  const { words, status, dated, reference } = tongue;
  if (typeof value === 'object' && value !== null && references.has(column)) return reference(value);
  const text = String(value);
  if (column === 'at' || column === 'until') return text === 'none' ? '' : dated(text);
  if (text === '*' && (column === 'purpose' || column === 'channel')) return '';
  const title = column === 'purpose' ? titles.get(text) : undefined;
  if (title !== undefined) return title;
  if (column === 'channel') return among(status.channels, text);
  if (column === 'method') return among(status.methods, text);
  if (column === 'recordedBy') return among(words.recordedBy, text);
  return column === 'kind' ? among(kindsOf(set.id, tongue), text) : text;
}

/** One entry of the ledger in rows. @param titles of purposes, by id */
export function ledgerItem(
  set: Pick<HeldSet, 'id' | 'columns'>,
  item: HeldItem,
  titles: ReadonlyMap<string, string>,
  tongue: StatementTongue,
): readonly StatementRow[] {
  const { id, columns = {} } = set;
  return Object.entries(item).flatMap(([column, value]) => {
    // The purpose of an answer is the heading over it.
    if (hidden.has(column) || (id === 'answers' && column === 'purpose')) return [];
    const shown = worded(set, column, value, titles, tongue);
    const label =
      id === 'answers' && column === 'kind' ? tongue.words.answers : tongue.say(columns[column] ?? { en: column });
    return shown === '' ? [] : [{ label, value: shown }];
  });
}
