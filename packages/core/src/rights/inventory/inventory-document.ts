import type { Instant } from '../../canonical/instant.js';
import type { Finding } from '../../errors/finding.js';

/** What customers are told of a system (GDPR Art. 13, 14, 26(2)). */
export type PublicField =
  | 'responsible'
  | 'purposes'
  | 'persons'
  | 'data'
  | 'sources'
  | 'recipients'
  | 'places'
  | 'retention';

/** What the record says of a system for whose purposes we answer (GDPR Art. 30(1)). */
export type ControllerField = PublicField | 'operator' | 'security';

/** What it says of one that we run for others (GDPR Art. 30(2)). */
export type ProcessorField =
  | 'clients'
  | 'processing'
  | 'persons'
  | 'data'
  | 'sources'
  | 'recipients'
  | 'places'
  | 'retention'
  | 'operator'
  | 'security';

/** One system, in words. */
export interface InventoryEntry<Field extends string> {
  readonly id: string;
  readonly title: string;
  /** Nothing said is an empty list. */
  readonly values: Readonly<Record<Field, readonly string[]>>;
}

export interface InventoryTable<Field extends string> {
  readonly heading: string;
  /** What each of the entries is called: "System". */
  readonly rows: string;
  /** In their order, each with the name that readers know it by. */
  readonly fields: readonly { readonly id: Field; readonly label: string }[];
  readonly entries: readonly InventoryEntry<Field>[];
}

/** Lines under a heading. */
export interface InventoryBlock {
  readonly heading: string;
  readonly lines: readonly string[];
}

interface InventoryPage {
  readonly locale: string;
  readonly at: Instant;
  readonly title: string;
  /** Who is responsible, who stands in for them, and the data-protection officer. */
  readonly parties: readonly InventoryBlock[];
}

/** Something to be put right in the inventory: a finding, with the sentence that says what to do. */
export interface InventoryFinding extends Finding {
  readonly text: string;
  /** The title of the system that it is about. */
  readonly system?: string;
}

/** The record of processing activities (GDPR Art. 30), for staff. Plain text in every place. */
export interface ProcessingRecord extends InventoryPage {
  readonly asController: InventoryTable<ControllerField>;
  readonly asProcessor: InventoryTable<ProcessorField>;
  readonly findings: readonly InventoryFinding[];
}

/** What anybody may read of it: no measures of security, and not who runs what for us. Plain text in every place. */
export interface PublicInventory extends InventoryPage {
  readonly systems: InventoryTable<PublicField>;
  /** What people can do, and what is decided by machines alone. */
  readonly rights: readonly InventoryBlock[];
}
