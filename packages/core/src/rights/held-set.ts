import type { DataSet, HeldItem } from '../model/data-source.js';

/** A set that was read through once and is read again for each file it is written to. */
export interface StreamedSet extends Omit<DataSet, 'items'> {
  /** How many items. */
  readonly count: number;
  /** The columns that any item has after what is left out, in the order in which they came. */
  readonly used: readonly string[];
  /** The items that something is left out of, by their place. */
  readonly itemsAt: ReadonlyMap<number, HeldItem>;
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

/** One of its items, which of a set that is read as it is written is known where something is left out of it. */
export const itemAt = (set: HeldSet, place: number): HeldItem | undefined =>
  isStreamed(set) ? set.itemsAt.get(place) : set.items[place];

/** The same set with other items, also where they pass by later. @param map called again for each reading */
export function mapItems(set: HeldSet, map: (item: HeldItem, place: number) => HeldItem): HeldSet {
  if (!isStreamed(set)) return { ...set, items: set.items.map(map) };
  const { items, itemsAt } = set;
  return {
    ...set,
    itemsAt: new Map([...itemsAt].map(([place, item]) => [place, map(item, place)])),
    items: async function* () {
      let first = 0;
      for await (const page of items()) {
        yield page.map((item, index) => map(item, first + index));
        first += page.length;
      }
    },
  };
}

/** The same set with so many of its items. */
export function firstItems(set: HeldSet, count: number): HeldSet {
  if (!isStreamed(set)) return { ...set, items: set.items.slice(0, count) };
  const { items } = set;
  return {
    ...set,
    items: async function* () {
      let left = count;
      for await (const page of items()) {
        yield page.slice(0, left);
        left -= page.length;
        if (left <= 0) return;
      }
    },
  };
}
