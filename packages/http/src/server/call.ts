import type { Channel, Ledger } from '@unticked/core';
import type { Query } from './read-query.js';

/** A request whose sender is known. The ledger is only to be had by way of `permit`. */
export interface Call {
  /** The variable segment of the path, as it came. */
  readonly segment: string;
  readonly query: Query;
  readonly body: () => Promise<string>;
  /** Asks `authorize` about each of them; `undefined` is a call about nobody. @throws `forbidden` */
  readonly permit: (subjects: readonly (string | undefined)[]) => Promise<Ledger>;
  readonly contactPoints: (subjectId: string) => Promise<Readonly<Partial<Record<Channel, string>>> | undefined>;
  /** Said right before something may be written. */
  readonly onWrite: () => void;
}
