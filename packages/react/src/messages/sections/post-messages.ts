/** Whether links and reminders go out by themselves. */
export interface PostMessages {
  readonly title: string;
  readonly cannotSend: string;
  readonly neverRan: string;
  /** @param date "4 Mar 2025"; @param time "14:02" */
  readonly late: (date: string, time: string) => string;
  /** @param sent "3 reminders, 1 link sent again" */
  readonly lastRun: (date: string, time: string, sent: string) => string;
  readonly reminders: (count: number) => string;
  readonly confirmations: (count: number) => string;
  readonly undelivered: (count: number) => string;
  readonly nothing: string;
  /** Of the button. */
  readonly run: string;
  /** What came of pressing it; `no` before. */
  readonly running: Readonly<Record<'no' | 'yes' | 'failed' | 'done' | 'busy', string>>;
}
