import type { HistoryEntry } from '@unticked/core';

type Group = readonly [HistoryEntry, ...HistoryEntry[]];

/** Entries that one save wrote for one question: a line of the log. */
export interface LogItem {
  /** Newest first, as the log is. */
  readonly entries: Group;
  /** What this one says was a mistake, folded into it. */
  readonly corrected: readonly LogItem[];
}

const keyOf = ({ ref, submissionId, questionId, purposeId, about, correctedBy }: HistoryEntry): string =>
  // System entries are no answers to a question: each stands alone.
  about === 'system' ? `${ref.seq}` : JSON.stringify([submissionId, questionId ?? purposeId, about, correctedBy]);

function gather<Item>(items: readonly Item[], keyOf: (item: Item) => string | number): Map<string | number, Item[]> {
  const groups = new Map<string | number, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/**
 * @param entries newest first
 * @returns items newest first; what was corrected is found in the item that corrects it, if that is among `entries`
 */
export function groupEntries(entries: readonly HistoryEntry[]): readonly LogItem[] {
  const groups = [...gather(entries, keyOf).values()] as unknown as Group[]; // no group is made without an entry
  const here = new Set(entries.map(({ ref }) => ref.seq));
  // Only a later entry corrects: anything else would fold an item into itself.
  const foldedInto = ([{ correctedBy, ref }]: Group): number =>
    correctedBy !== undefined && correctedBy > ref.seq && here.has(correctedBy) ? correctedBy : 0;
  const folded = gather(groups, foldedInto);
  const itemOf = (entriesOfItem: Group): LogItem => ({
    entries: entriesOfItem,
    corrected: entriesOfItem.flatMap(({ ref }) => folded.get(ref.seq) ?? []).map(itemOf),
  });
  return (folded.get(0) ?? []).map(itemOf);
}
