import type { ConsentStore } from '@unticked/core';

/** The optional methods of the port. */
export type OptionalMethod = 'readMany' | 'contactable' | 'scan' | 'purge' | 'close';

/** What the host of a suite may hand in besides the store. */
export type Instrument = 'reopen' | 'secondClient' | 'probe';

/** What one case works on: an empty store of its own. A missing method or instrument throws; its cases are not run. */
export interface Bench {
  readonly store: Required<ConsentStore>;
  /** Closes what is open and opens the same data again. */
  reopen(): Promise<Required<ConsentStore>>;
  /** A second, independent connection to the same data. */
  secondClient(): Promise<Required<ConsentStore>>;
  /** One text for each row that is kept, read behind the store's back. */
  probe(): Promise<readonly string[]>;
  /** 0 up to 1, from the suite's seed. */
  random(): number;
}

export interface ContractCase {
  readonly title: string;
  readonly needs?: readonly (OptionalMethod | Instrument)[];
  run(bench: Bench): Promise<void>;
}

/** One guarantee of the port, and the cases that hold a store to it. */
export interface Contract {
  readonly guarantee: string;
  readonly cases: readonly ContractCase[];
}
