import type { CryptoPort } from '../canonical/crypto-port.js';
import type { Instant } from '../canonical/instant.js';
import type { Ledger } from '../ledger/ledger.js';
import type { StatementFacts } from '../model/access-statement.js';
import type { DataSource, PersonRef, SourceControl } from '../model/data-source.js';
import type { Inventory } from './inventory/inventory.js';

/** What every part of rights is handed: the ledger in one actor's hands, and the other systems. */
export interface RightsContext {
  readonly ledger: Ledger;
  readonly sources: readonly DataSource[];
  readonly addressesOf: (person: PersonRef, control: SourceControl) => Promise<readonly string[]>;
  /** Milliseconds that a system has for one call. */
  readonly timeLimit: number;
  readonly now: () => Instant;
  readonly crypto: CryptoPort;
  readonly facts: StatementFacts;
  readonly inventory: Inventory | undefined;
  readonly sign: ((manifest: Uint8Array) => Promise<string>) | undefined;
}
