/**
 * What the host's own record says of a person's age, from its server, never from a form. The ledger keeps no birthday: only that
 * a yes was given for a child, and until when.
 */
export interface SubjectFacts {
  /** A day, `2014-05-03`. */
  readonly bornOn?: string;
  /** Where only the year is known. The person then counts as born on its last day. */
  readonly bornInYear?: number;
}
