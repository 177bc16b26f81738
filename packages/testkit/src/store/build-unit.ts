import type { CommitUnit, Head, LogRef, StoredEntry } from '@unticked/core';

export interface UnitParts extends Partial<Omit<CommitUnit, 'ref' | 'expect'>> {
  /** How many entries to make up, if `entries` is not given. @default 1 */
  readonly count?: number;
  /** Goes into the made-up bodies and hashes, so that two writers' entries differ. @default 'a' */
  readonly tag?: string;
}

/** A unit that a store has to take as it stands: made-up entries, nothing personal, state `active`. */
export function buildUnit(ref: LogRef, expect: Head, parts: UnitParts = {}): CommitUnit {
  const { count = 1, tag = 'a', ...given } = parts;
  const entries: StoredEntry[] = Array.from({ length: count }, (_, index) => {
    const seq = expect.seq + 1 + index;
    return { body: `{"seq":${seq},"tag":"${tag}"}`, hash: `sha256-${tag}-${seq}` };
  });
  return { ref, expect, entries, envelopes: [], redact: [], rows: [], state: 'active', ...given };
}
