import type { ImportLine, ImportReason } from '@unticked/core';
import type { Lost } from '@unticked/core/exchange';

/** So many lines of each reason can be looked at: enough to see what is wrong, whatever the size of the file. */
export const MOST_LINES = 10_000;

/** What was lost of one field for one reason, and how often. */
export interface LostCount {
  readonly field: string;
  readonly why: Lost['why'];
  readonly count: number;
}

export interface KeptLines {
  readonly add: (line: ImportLine) => void;
  readonly lose: (lost: Lost) => void;
  readonly of: (reason: ImportReason) => readonly ImportLine[];
  /** What was not accepted, in the order of the file within each reason. */
  readonly notAccepted: () => readonly ImportLine[];
  readonly lost: () => readonly LostCount[];
}

/** The lines of a run by reason, in bounded memory. */
export function keptLines(): KeptLines {
  const kept = new Map<ImportReason, ImportLine[]>();
  const lost = new Map<string, LostCount>();
  return {
    add: (line) => {
      const own = kept.get(line.reason) ?? [];
      kept.set(line.reason, own);
      if (own.length < MOST_LINES) own.push(line);
    },
    lose: ({ field, why }) => {
      const key = `${field} ${why}`;
      lost.set(key, { field, why, count: (lost.get(key)?.count ?? 0) + 1 });
    },
    of: (reason) => kept.get(reason) ?? [],
    notAccepted: () => [...kept.values()].flat().filter(({ verdict }) => verdict === 'park' || verdict === 'reject'),
    lost: () => [...lost.values()],
  };
}
