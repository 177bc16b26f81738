import type { HistoryEntry } from '@unticked/core';
import { gather } from '../anatomy/gather.js';

/** Entries that one save wrote for one question: a line of the log. */
export interface LogItem {
  /** Newest first, as the log is. */
  readonly entries: readonly [HistoryEntry, ...HistoryEntry[]];
  /** What this one says was a mistake, folded into it. */
  readonly corrected: readonly LogItem[];
}

const keyOf = ({ ref, submissionId, questionId, purposeId, about, correctedBy, person }: HistoryEntry): string =>
  // System entries are no answers to a question: each stands alone.
  about === 'system'
    ? `${ref.seq} ${person}`
    : JSON.stringify([submissionId, questionId ?? purposeId, about, correctedBy, person]);

/** Two persons who became one have each their own numbers. */
const nameOf = (seq: number, person: string | undefined): string => `${seq} ${person}`;

/**
 * @param entries newest first
 * @returns items newest first; what was corrected is found in the item that corrects it, if that is among `entries`
 */
export function groupEntries(entries: readonly HistoryEntry[]): readonly LogItem[] {
  const items: LogItem[] = [];
  const folds = new Map<string, LogItem[]>();
  for (const group of gather(entries, keyOf)) {
    const corrected: LogItem[] = [];
    for (const { ref, person } of group) folds.set(nameOf(ref.seq, person), corrected);
    // Newest first: what corrects came before what it corrects. Anything else would fold an item into itself.
    const [{ correctedBy = 0, ref, person }] = group;
    const into = correctedBy > ref.seq ? folds.get(nameOf(correctedBy, person)) : undefined;
    (into ?? items).push({ entries: group, corrected });
  }
  return items;
}
