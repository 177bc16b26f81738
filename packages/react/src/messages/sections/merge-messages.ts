/** Words of the review before two persons become one. */
export interface MergeMessages {
  readonly title: string;
  readonly note: string;
  /** The one who goes on has said nothing yet. */
  readonly takeover: string;
  /** Nobody was ever asked or told anything as the one who ends. */
  readonly bringsNothing: (name: string) => string;
  /** Nor as the other. */
  readonly neither: string;
  /** Name of the list of answers. */
  readonly answers: string;
  readonly goesOn: (name: string) => string;
  readonly ends: (name: string) => string;
  readonly afterwards: string;
  /** Whose answer is the more protective, so that it stands. */
  readonly why: (name: string) => string;
  readonly same: string;
  /** Above the answers in which both say the same. */
  readonly alike: (count: number) => string;
  readonly nothing: string;
  readonly reason: string;
  readonly reasonMissing: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  readonly failed: string;
  /** Of undoing it. */
  readonly split: {
    /** Of the button that opens it, and its title. */
    readonly open: string;
    /** What becomes of what was said before, and of what was said as one. */
    readonly before: string;
    readonly yes: string;
    readonly no: string;
    readonly reason: string;
    readonly reasonMissing: string;
    readonly save: string;
    readonly saved: string;
    readonly failed: string;
  };
}
