import type { Instant } from '../canonical/instant.js';

/** `begun` again goes on with it, or begins anew. `given_up`: somebody says that it will not be finished. */
export const importStates = ['begun', 'reached', 'finished', 'given_up'] as const;

/** How far an import is, as who brings it in says. */
export interface ImportProgress {
  readonly state: (typeof importStates)[number];
  /** What the file is called, at most 255 characters. */
  readonly file: string;
  /** How many of its rows were looked at. */
  readonly rows: number;
  readonly total: number;
}

export interface ImportNote extends ImportProgress {
  /** Id of the batch: see `ImportBatch`. */
  readonly batch: string;
}

/** An import that was begun, and neither finished nor given up. */
export interface UnfinishedImport extends Omit<ImportNote, 'state'> {
  /** When it was heard of last. */
  readonly at: Instant;
  readonly by?: { readonly id: string; readonly name?: string };
}
