import type { Guardian } from './guardian.js';
import type { MediaType } from './media-type.js';
import type { Method } from './method.js';
import type { Source } from './source.js';

/** What proves an answer that was not given on the person's own screen. */
export interface Evidence {
  readonly kind: 'scan' | 'message' | 'recording' | 'foreign_record' | 'import_verdict';
  /** The message itself, or the verdict's reason. */
  readonly text?: string;
  /** Where the file or record is kept: as `keepEvidence` said, else in the host's terms. */
  readonly ref?: string;
  /** `sha256-…` of the file, or of the text that the other system showed. */
  readonly hash?: string;
  /** Of a file that the ledger keeps, as `keepEvidence` said: what it is, and its bytes in number. */
  readonly type?: MediaType;
  readonly size?: number;
  /** The other system's id, as registered, and its own record id and time. */
  readonly system?: string;
  readonly recordId?: string;
  readonly at?: string;
  /** When a double opt-in was confirmed. */
  readonly confirmedAt?: string;
  /** How the other system got it. */
  readonly via?: Method;
  /** The import that a row came with, where the row itself names what it came from. */
  readonly batch?: string;
}

/** How we got it. */
export interface Capture {
  readonly method: Method;
  /** @default 'subject' */
  readonly indicatedBy?: 'subject' | 'guardian';
  /** Who said yes for a child, and how it was verified that they may (UO-S04). */
  readonly guardian?: Guardian;
  /** Needed for method `other` and for claims of more than 24 hours ago. */
  readonly note?: string;
  /** Who spoke with the person. @default the staff member who records */
  readonly withWhom?: string;
  readonly place?: string;
  /** When it happened, if earlier than now. Only staff's claims count. */
  readonly claimedAt?: string;
  /** Id of the printed form that was signed. */
  readonly printedForm?: string;
  readonly evidence?: Evidence;
  /** The call, order or campaign it came from; it is found again from there, see `bySource`. */
  readonly source?: Source;
  /** The sentence that staff saw before saving. */
  readonly sentence?: string;
}
