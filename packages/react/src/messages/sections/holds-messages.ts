/** Words for data that is kept for a legal claim, whatever else was asked for. */
export interface HoldsMessages {
  readonly title: string;
  readonly none: string;
  /** What it means while one stands. */
  readonly note: string;
  /** @param date "1 November 2026" */
  readonly since: (date: string) => string;
  readonly review: (date: string) => string;
  readonly overdue: (date: string) => string;
  readonly add: string;
  readonly norm: string;
  readonly normMissing: string;
  readonly reviewOn: string;
  readonly reviewMissing: string;
  readonly hold: string;
  readonly held: string;
  readonly openRelease: string;
  readonly release: string;
  readonly released: string;
}
