import { ConsentError } from '../errors/consent-error.js';
import type { Finding } from '../errors/finding.js';
import { type CsvCells, createCsvSplitter } from './create-csv-splitter.js';
import type { ForeignRecord } from './foreign-record.js';
import { textOf } from './text-of.js';

export interface CsvReading {
  /** @default the one that stands most often in the heading */
  readonly separator?: ',' | ';' | '\t';
}

/** So much is looked through for the end of the heading, in characters. */
const LONGEST_HEADING = 65_536;
const separators = [',', ';', '\t'] as const;

const unreadable = (code: string, params: Finding['params'] = {}): ConsentError =>
  new ConsentError('invalid', { findings: [{ code, severity: 'error', path: '', params }] });

/** The separator of a heading: what is within quotation marks does not count. */
function separatorOf(heading: string): string {
  const bare = heading.replace(/"[^"]*"/g, '');
  const count = (one: string): number => bare.split(one).length;
  return separators.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

function columnsOf({ cells }: CsvCells): readonly string[] {
  const names = cells.map((name) => name.trim());
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw unreadable('duplicate_column', { column: twice });
  return names;
}

function recordOf(number: number, { line, cells, findings }: CsvCells, columns: readonly string[]): ForeignRecord {
  const found = cells.length;
  const ragged: readonly Finding[] =
    found === columns.length
      ? []
      : [{ code: 'ragged_row', severity: 'error', path: '', params: { line, expected: columns.length, found } }];
  const record = Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? '']));
  return { number, line, record, findings: [...findings, ...ragged] };
}

/**
 * Reads a CSV file with a heading, row by row, and holds one row at a time (RFC 4180: quotation marks, line breaks within them).
 * Rows that are too short, too long or badly quoted come with findings; none is left out but empty lines.
 * @returns each row as a record by the names of its columns
 * @throws `invalid` with `not_utf8`, or `duplicate_column` where nobody could tell two columns apart
 */
export async function* readCsv(
  chunks: AsyncIterable<string | Uint8Array>,
  { separator }: CsvReading = {},
): AsyncGenerator<ForeignRecord> {
  let splitter = separator === undefined ? undefined : createCsvSplitter(separator);
  let [waiting, number] = ['', 0];
  let columns: readonly string[] | undefined;
  const take = (rows: readonly CsvCells[]): readonly ForeignRecord[] =>
    rows.flatMap((row) => {
      if (columns !== undefined) return [recordOf(++number, row, columns)];
      columns = columnsOf(row);
      return [];
    });
  for await (const text of textOf(chunks)) {
    waiting += text;
    const end = waiting.search(/[\r\n]/);
    if (!splitter && end < 0 && waiting.length < LONGEST_HEADING) continue;
    splitter ??= createCsvSplitter(separatorOf(end < 0 ? waiting : waiting.slice(0, end)));
    yield* take(splitter.push(waiting));
    waiting = '';
  }
  splitter ??= createCsvSplitter(separatorOf(waiting));
  yield* take([...splitter.push(waiting), ...splitter.end()]);
}
