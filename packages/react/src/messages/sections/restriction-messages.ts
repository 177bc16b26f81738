import type { RestrictionCause } from '@unticked/core';

/** Words for data that is kept and not used, at the person's wish. */
export interface RestrictionMessages {
  readonly title: string;
  readonly none: string;
  /** What it means while it stands. */
  readonly note: string;
  /** @param date "1 November 2026" */
  readonly since: (date: string) => string;
  readonly cause: Readonly<Record<RestrictionCause, string>>;
  readonly open: string;
  readonly because: string;
  readonly becauseMissing: string;
  readonly restrict: string;
  readonly restrictedNow: string;
  readonly openLift: string;
  readonly informedOn: string;
  readonly informedMissing: string;
  readonly lift: string;
  readonly lifted: string;
  /** It cannot be lifted: something that they say is wrong is open. */
  readonly contested: string;
}
