export interface FormMessages {
  readonly save: string;
  readonly saving: string;
  /** Heading of the list of what is missing. */
  readonly problems: (count: number) => string;
  readonly saved: string;
  readonly nothingChanged: string;
}
