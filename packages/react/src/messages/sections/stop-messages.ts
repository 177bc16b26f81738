/** The clerk's way to note that a person wants no more advertising. */
export interface StopMessages {
  /** Of the button that opens it, and its title. */
  readonly open: string;
  readonly question: string;
  readonly everything: string;
  /** @param channel "SMS" */
  readonly channel: (channel: string) => string;
  /** What it is about, and how that stands. */
  readonly about: string;
  readonly note: string;
  readonly choose: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  /** Everything had ended before. */
  readonly unchanged: string;
  readonly failed: string;
}
