import type { AccessStatement, Held, HeldProgress, Look, Mask } from '@unticked/core';
import type { HandOver } from '@unticked/core/rights';

/** A line of what is held: a system that is asked, what it holds once it answered, and last of all the rest. */
export type HeldLine = { readonly system: HeldProgress } | { readonly held: Omit<Held, 'systems'> };

export interface StatementBody {
  /** @default the language that the person was last asked in */
  readonly locale?: string;
  /** Ids of the systems whose data is in it, at most 1000. @default all */
  readonly systems?: readonly string[];
  /** What is left out, at most 1000 places. */
  readonly mask?: readonly Mask[];
  /** The fingerprint of what was looked at. Needed with a mask. */
  readonly seen?: string;
}

export interface HandOverBody extends StatementBody, HandOver {}

/** What is held of one person, and what is handed over to them. That somebody looked is written down first, so none of them is a GET. */
export interface AccessCalls {
  /**
   * What every system holds. The answer is `application/x-ndjson`: each system twice, that it is asked and what it holds, as they
   * answer, and last a line with the rest. Without that line it was cut off.
   */
  readonly everything_held: { readonly answer: HeldLine };
  /** Who looked, the oldest first. */
  readonly looked_at: { readonly answer: { readonly looks: readonly Look[] } };
  /** The access statement as it would be handed over. */
  readonly access_statement: { readonly body: StatementBody; readonly answer: AccessStatement };
  /** The access statement, and that it was handed over, in the log of the request. */
  readonly hand_over_statement: { readonly body: HandOverBody; readonly answer: AccessStatement };
}
