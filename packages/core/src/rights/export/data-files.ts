import { type CsvCell, toCsv } from '../../canonical/to-csv.js';
import type { DataSet, HeldValue } from '../../model/data-source.js';
import type { Held } from '../../model/held.js';

/** A file of an export in one piece. */
export interface WholeFile {
  readonly name: string;
  readonly format: 'json' | 'csv';
  readonly text: string;
  readonly count: number;
}

const cell = (value: HeldValue | undefined): CsvCell => {
  if (value === undefined || value === null || typeof value === 'number') return value ?? null;
  return typeof value === 'object' ? value.join('; ') : String(value);
};

function csvOf({ items }: DataSet): string {
  const columns = [...new Set(items.flatMap((item) => Object.keys(item)))];
  return toCsv([columns, ...items.map((item) => columns.map((column) => cell(item[column])))]);
}

/** What each system holds: one file for machines, and a table for each of its sets. One that failed has none. */
export function* dataFiles({ systems }: Pick<Held, 'systems'>): Generator<WholeFile> {
  for (const { system, sets, ...rest } of systems) {
    if (rest.state === 'failed') continue;
    const count = sets.reduce((sum, { items }) => sum + items.length, 0);
    const said = { system, title: rest.title, ...(rest.state === 'partial' ? { missing: rest.missing } : {}), sets };
    yield { name: `data/${system}.json`, format: 'json', text: `${JSON.stringify(said, null, 2)}\n`, count };
    for (const set of sets)
      yield { name: `data/${system}.${set.id}.csv`, format: 'csv', text: csvOf(set), count: set.items.length };
  }
}
