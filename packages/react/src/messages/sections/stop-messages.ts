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
  /** The same of one that was said earlier. @param when "27 Nov 2026 15:00" */
  readonly noteFrom: (when: string) => string;
  readonly choose: string;
  /** Of the button that shows when it was said and by which way. */
  readonly how: string;
  readonly when: string;
  /** The time entered is still to come. */
  readonly toCome: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  /** @param when "27 Nov 2026 15:00" */
  readonly savedFor: (when: string) => string;
  /** The person said yes after the time that the stop was said. */
  readonly laterYes: string;
  /** Everything had ended before. */
  readonly unchanged: string;
  readonly failed: string;
}
