import type { Attestation } from './attestation.js';
import type { Channel } from './channel.js';
import type { ForeignStatement } from './foreign-statement.js';
import type { Method } from './method.js';
import type { Source } from './source.js';

/** What a row says about one purpose and channel, with what proves it. */
export interface ImportStatement extends ForeignStatement {
  /** How the other system got it. */
  readonly method?: Method;
  /** Id of the registered wording that the person answered. Or its words stand in `text`. */
  readonly legacyText?: string;
  /** It is one answer over several purposes: unbundled by nobody, so it proves none of them (UO-P02). */
  readonly bundled?: true;
}

/** One row of a file: one person, and all that it says about them. */
export interface ImportRow {
  /** Its place in the file: 1, 2, 3 … in ascending order. */
  readonly number: number;
  /** The host's own id of the person. */
  readonly subjectId: string;
  /** The other system's id of the record, where its statements bring none. */
  readonly recordId?: string;
  /** The addresses that the answers were given for. */
  readonly contactPoints?: Readonly<Partial<Record<Channel, string>>>;
  /** What the answers came from: an order, a call, a campaign. They are found again from there, see `bySource`. @default the batch */
  readonly source?: Source;
  readonly statements: readonly ImportStatement[];
  /** A code: the row could not be read. What its statements take away is still kept. */
  readonly fault?: string;
}

/** Many rows of one source, brought in together. */
export interface ImportBatch {
  /** The host's name of it, `^[a-z][a-z0-9_-]{0,63}$`. */
  readonly id: string;
  /** Where it comes from: `old-crm`. Stands in the evidence as the system's name. */
  readonly system: string;
  /** Somebody on the staff, by name, answers for what the rows themselves do not prove. @default nobody does */
  readonly attestation?: Attestation;
}
