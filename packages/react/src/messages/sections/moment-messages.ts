/** What held at another time. */
export interface MomentMessages {
  readonly title: string;
  /** The day that is asked about. */
  readonly at: string;
  /** The day whose knowledge counts. */
  readonly asOf: string;
  /** How the two days differ, in a sentence. */
  readonly hint: string;
  /** @param at a long date */
  readonly heldOn: (at: string) => string;
  readonly heldAsKnown: (at: string, asOf: string) => string;
  /** Nothing was recorded of the person by then. */
  readonly nothing: string;
  /** No day was chosen. */
  readonly choose: string;
}
