import type { Act, Evidence, HistoryEntry } from '@unticked/core';

export interface HistoryMessages {
  readonly title: string;
  /** The button that opens the dialog. */
  readonly open: string;
  /** Name of the list of answers. */
  readonly answers: string;
  /** Name of the list of entries; says that the newest is first. */
  readonly log: string;
  readonly kind: Readonly<Record<HistoryEntry['kind'], string>>;
  /** An entry that covers every purpose. */
  readonly everything: string;
  readonly empty: string;
  readonly erased: string;
  readonly language: (name: string) => string;
  readonly recordedBy: (name: string) => string;
  readonly person: string;
  readonly guardian: string;
  readonly system: string;
  readonly import: string;
  readonly enteredOn: (date: string) => string;
  readonly claimedFor: (date: string) => string;
  readonly validUntil: (date: string) => string;
  readonly act: Readonly<Record<Act['kind'], string>>;
  /** The ledger has no proof that it issued what was shown. */
  readonly claimed: string;
  readonly evidence: Readonly<Record<Evidence['kind'], string>>;
  readonly printedForm: (id: string) => string;
  readonly source: (system: string, object: string, id: string) => string;
  readonly reason: (text: string) => string;
  readonly meaning: Readonly<Record<NonNullable<HistoryEntry['meaning']>, string>>;
  readonly rejected: (codes: string) => string;
  readonly showCorrected: string;
  readonly entry: (seq: number) => string;
  readonly unchanged: (since: string) => string;
  readonly broken: (entries: string) => string;
  readonly browserOnly: string;
  readonly shown: (shown: number, total: number) => string;
  readonly older: string;
  readonly showSystem: (count: number) => string;
  readonly hideSystem: string;
  readonly print: string;
}
