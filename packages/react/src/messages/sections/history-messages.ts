import type { Act, Evidence, HistoryEntry } from '@unticked/core';

export interface HistoryMessages {
  readonly title: string;
  /** Name of the list of answers. */
  readonly answers: string;
  /** Name of the list of entries; says that the newest is first. */
  readonly log: string;
  readonly kind: Readonly<Record<HistoryEntry['kind'], string>>;
  /** An entry that covers every purpose. */
  readonly everything: string;
  /** `merged`, `split`: the other person. */
  readonly other: (id: string) => string;
  /** The entry is in the log of a person who has become one with this one. */
  readonly person: (id: string) => string;
  readonly empty: string;
  readonly erased: string;
  readonly recordedBy: (name: string) => string;
  readonly guardian: string;
  /** Earlier than it was written down. */
  readonly happenedOn: (date: string) => string;
  readonly claimedFor: (date: string) => string;
  readonly validUntil: (date: string) => string;
  readonly act: Readonly<Record<Act['kind'], string>>;
  /** The ledger has no proof that it issued what was shown. */
  readonly claimed: string;
  /** By the link that was sent. */
  readonly confirmed: string;
  readonly evidence: Readonly<Record<Evidence['kind'], string>>;
  readonly attested: (sampleSize: number, reason: string) => string;
  readonly confirmedOn: (date: string) => string;
  readonly printedForm: (id: string) => string;
  /** Somebody was last written to on the strength of this entry. */
  readonly lastUsed: (date: string) => string;
  /** What the person was written to about. */
  readonly campaign: (system: string, object: string, id: string) => string;
  /** The gate said no, and was only observed then. */
  readonly observed: (reason: string) => string;
  readonly source: (system: string, object: string, id: string) => string;
  readonly reason: (text: string) => string;
  readonly meaning: Readonly<Record<NonNullable<HistoryEntry['meaning']>, string>>;
  readonly rejected: (codes: string) => string;
  readonly showCorrected: string;
  readonly unchanged: (since: string) => string;
  /** `entries`: "entry 3" */
  readonly broken: (entries: string) => string;
  readonly browserOnly: string;
  readonly shown: (shown: number, total: number) => string;
  readonly older: string;
  readonly showSystem: (count: number) => string;
  readonly hideSystem: string;
  readonly print: string;
}
