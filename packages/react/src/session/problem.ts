/** Something that keeps a save back, where it is. Never a consent that is empty (UO-F04). */
export interface Problem {
  /** A box's key, or the name of a field: `reason`, `note`, `message`, `printedForm`, `claimedAt`. */
  readonly at: string;
  readonly message: string;
}
