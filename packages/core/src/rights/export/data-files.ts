import { type CsvCell, toCsv } from '../../canonical/to-csv.js';
import type { HeldItem, HeldValue } from '../../model/data-source.js';
import type { Held } from '../../model/held.js';
import { type HeldSet, isStreamed, pagesOf } from '../held-set.js';
import type { FilePiece } from './file-writer.js';

/** A file of what a system holds, in pieces of a page each. */
export interface DataFile {
  readonly name: string;
  readonly format: 'json' | 'csv';
  readonly pieces: AsyncIterable<FilePiece>;
}

const cell = (value: HeldValue | undefined): CsvCell => {
  if (value === undefined || value === null || typeof value === 'number') return value ?? null;
  return typeof value === 'object' ? value.join('; ') : String(value);
};

const columnsOf = (set: HeldSet): readonly string[] =>
  isStreamed(set) ? set.used : [...new Set(set.items.flatMap((item) => Object.keys(item)))];

async function* csvPieces(set: HeldSet): AsyncGenerator<FilePiece> {
  const columns = columnsOf(set);
  yield { text: toCsv([columns]), entries: 0 };
  for await (const page of pagesOf(set))
    yield { text: toCsv(page.map((item) => columns.map((column) => cell(item[column])))), entries: page.length };
}

/** What is written of a system and of a set beside its items. */
const OWN = ['id', 'title', 'why', 'ground', 'since', 'until', 'recipients', 'origin', 'columns'] as const;

/** JSON as `JSON.stringify` indents it, so many steps further in. */
const indented = (value: unknown, steps: number): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${'  '.repeat(steps)}`);

/** An object that is left open, for a list to follow as its last member. */
const opened = (value: object, steps: number, list: string): string => {
  const text = indented(value, steps);
  return `${text.slice(0, text.lastIndexOf('\n'))},\n${'  '.repeat(steps + 1)}"${list}": [`;
};

async function* setPieces(set: HeldSet): AsyncGenerator<FilePiece> {
  const own = Object.fromEntries(OWN.flatMap((key) => (set[key] === undefined ? [] : [[key, set[key]]])));
  yield { text: opened(own, 2, 'items'), entries: 0 };
  const line = (item: HeldItem): string => `\n        ${indented(item, 4)}`;
  let isFirst = true;
  for await (const page of pagesOf(set)) {
    if (page.length === 0) continue;
    yield { text: `${isFirst ? '' : ','}${page.map(line).join(',')}`, entries: page.length };
    isFirst = false;
  }
  yield { text: isFirst ? ']\n    }' : '\n      ]\n    }', entries: 0 };
}

async function* jsonPieces(system: object, sets: readonly HeldSet[]): AsyncGenerator<FilePiece> {
  yield { text: opened(system, 0, 'sets'), entries: 0 };
  for (const [index, set] of sets.entries()) {
    yield { text: `${index === 0 ? '' : ','}\n    `, entries: 0 };
    yield* setPieces(set);
  }
  yield { text: sets.length === 0 ? ']\n}\n' : '\n  ]\n}\n', entries: 0 };
}

/** What each system holds: one file for machines, and a table for each of its sets. One that failed has none. */
export function* dataFiles({ systems }: Pick<Held<HeldSet>, 'systems'>): Generator<DataFile> {
  for (const { system, sets, ...rest } of systems) {
    if (rest.state === 'failed') continue;
    const said = { system, title: rest.title, ...(rest.state === 'partial' ? { missing: rest.missing } : {}) };
    yield { name: `data/${system}.json`, format: 'json', pieces: jsonPieces(said, sets) };
    for (const set of sets) yield { name: `data/${system}.${set.id}.csv`, format: 'csv', pieces: csvPieces(set) };
  }
}
