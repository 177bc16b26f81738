import type { DataSet, HeldItem } from '../model/data-source.js';

/** A set that was read through once and is read again for each file it is written to. */
export interface StreamedSet extends Omit<DataSet, 'items'> {
  /** How many items. */
  readonly count: number;
  /** The columns that any item has after what is left out, in the order in which they came. */
  readonly used: readonly string[];
  /** Of the items that something is left out of: their columns, by their place. */
  readonly columnsAt: ReadonlyMap<number, readonly string[]>;
  /** @throws `unavailable` where it is not what it was, before a page that differs is handed out */
  readonly items: () => AsyncIterable<readonly HeldItem[]>;
}

export type HeldSet = DataSet | StreamedSet;

/** Whether its items are read as they are written. */
export const isStreamed = (set: HeldSet): set is StreamedSet => typeof set.items === 'function';

/** How many items it has. */
export const countOf = (set: HeldSet): number => (isStreamed(set) ? set.count : set.items.length);

/** Its items a page at a time. */
export async function* pagesOf(set: HeldSet): AsyncGenerator<readonly HeldItem[]> {
  if (isStreamed(set)) yield* set.items();
  else yield set.items;
}

/** The same set with all of its items in memory. */
export async function wholeSet(set: HeldSet): Promise<DataSet> {
  if (!isStreamed(set)) return set;
  const { count: _count, used: _used, columnsAt: _columnsAt, ...rest } = set;
  const items: HeldItem[] = [];
  for await (const page of set.items()) items.push(...page);
  return { ...rest, items };
}
