/** Words for an address that is to be left alone, whoever has it. */
export interface AddressMessages {
  /** Of the button that opens it. */
  readonly open: string;
  readonly openLift: string;
  /** Of what opens. */
  readonly title: (address: string) => string;
  readonly liftTitle: (address: string) => string;
  /** Nothing is suppressed. */
  readonly free: string;
  /** @param since "4 March 2026" */
  readonly blocked: (since: string, by: string | undefined) => string;
  /** What it means. */
  readonly note: string;
  readonly liftNote: string;
  readonly reason: string;
  readonly reasonMissing: string;
  readonly block: string;
  readonly lift: string;
  readonly saving: string;
  readonly failed: string;
}
