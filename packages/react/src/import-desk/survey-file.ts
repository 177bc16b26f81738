import type { ForeignRecord } from '@unticked/core/exchange';

/** How many different values of a column are kept: an answer has fewer. */
const MOST_VALUES = 12;
/** Rows between two words of how far it is. */
const STEP = 20_000;

export interface Column {
  readonly name: string;
  /** In the order they came, without blanks around them; the empty one too. */
  readonly values: readonly string[];
  /** There are more than are kept. */
  readonly isOpen: boolean;
}

/** What a file holds, without its rows. */
export interface Survey {
  readonly rows: number;
  /** Rows that could not be read in full. */
  readonly broken: number;
  readonly columns: readonly Column[];
}

const textOf = (value: unknown): string =>
  typeof value === 'object' || value === undefined ? '' : String(value).trim();

/** Reads a whole file once and keeps of it what its columns can hold, so that their words can be given a meaning. */
export async function surveyFile(
  records: AsyncIterable<ForeignRecord>,
  onRows: (rows: number) => void,
  signal: AbortSignal,
): Promise<Survey> {
  const columns = new Map<string, Set<string>>();
  const open = new Set<string>();
  let [rows, broken] = [0, 0];
  for await (const { record, findings } of records) {
    signal.throwIfAborted();
    rows += 1;
    if (findings.length > 0) broken += 1;
    if (rows % STEP === 0) onRows(rows);
    if (typeof record !== 'object' || record === null) continue;
    for (const [name, value] of Object.entries(record)) {
      const values = columns.get(name) ?? new Set();
      columns.set(name, values);
      const text = textOf(value);
      if (values.size < MOST_VALUES || values.has(text)) values.add(text);
      else open.add(name);
    }
  }
  return {
    rows,
    broken,
    columns: [...columns].map(([name, values]) => ({ name, values: [...values], isOpen: open.has(name) })),
  };
}
