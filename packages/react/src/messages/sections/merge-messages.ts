/** Words of the review before two persons become one. */
export interface MergeMessages {
  readonly title: string;
  readonly note: string;
  /** The one who goes on has said nothing yet. */
  readonly takeover: string;
  /** Name of the list of answers. */
  readonly answers: string;
  readonly goesOn: (name: string) => string;
  readonly ends: (name: string) => string;
  readonly afterwards: string;
  /** Whose answer is the more protective, so that it stands. */
  readonly why: (name: string) => string;
  readonly same: string;
  readonly nothing: string;
  readonly reason: string;
  readonly reasonMissing: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  readonly failed: string;
}
