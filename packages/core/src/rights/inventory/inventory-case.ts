import type { Instant } from '../../canonical/instant.js';
import type { StatementFacts } from '../../model/access-statement.js';
import type { RecordedPurpose } from '../../model/person-record.js';
import type { Inventory } from './inventory.js';

/** What both documents are made of. */
export interface InventoryCase {
  readonly inventory: Inventory;
  /** In force at that instant. */
  readonly purposes: readonly RecordedPurpose[];
  readonly facts: StatementFacts;
  readonly at: Instant;
  /** @default English */
  readonly locale?: string | undefined;
}
