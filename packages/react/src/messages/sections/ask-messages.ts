/** Whether somebody may be written to in order to be asked. */
export interface AskMessages {
  /** @param date from when on they may */
  readonly tooSoon: (date: string) => string;
}
