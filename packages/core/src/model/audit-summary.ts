import type { Instant } from '../canonical/instant.js';

/** The parts of an audit pack, in their order. */
export const auditSections = [
  'texts',
  'counts',
  'sample',
  'withdrawals',
  'messages',
  'imports',
  'requests',
  'states',
  'retention',
  'looks',
  'ledger',
] as const;

export type AuditSectionId = (typeof auditSections)[number];

/** One part of a pack, in words. A pack may have more rows and findings than are here: all of them are in `file`. */
export interface AuditSection {
  readonly id: AuditSectionId;
  readonly title: string;
  readonly says: string;
  readonly columns: readonly string[];
  /** As long as `columns` each, 100 at most. */
  readonly rows: readonly (readonly string[])[];
  /** Where all of it is. */
  readonly file: string;
  /** What somebody should look at, a sentence each, 20 at most and then how many more there are. @default nothing */
  readonly findings?: readonly string[];
}

/** `summary.json`: what is in an audit pack, to read and to print. Plain text in every place, in the language asked for. */
export interface AuditSummary {
  readonly format: 'unticked/audit-summary/v1';
  readonly locale: string;
  readonly title: string;
  readonly from: Instant;
  readonly until: Instant;
  /** When it was made. */
  readonly at: Instant;
  /** Id of the controller that it is about. @default all */
  readonly brand?: string;
  /** `unnamed`: members of staff are `staff-1`, `staff-2` where the pack has to tell them apart. */
  readonly staff: 'unnamed' | 'named';
  readonly sections: readonly AuditSection[];
}
