import type { NamedGround, RetentionCase, RetentionCounts, RetentionRun, RetentionState } from '@unticked/core';

/** How long data is kept, and what becomes of it then. */
export interface RetentionMessages {
  readonly title: string;
  /** Whether it goes by itself. */
  readonly byItself: Readonly<Record<RetentionState['byItself'], string>>;
  readonly noRunYet: string;
  /** @param when "4 Mar 2025, 14:02"; @param by "Eva K." or `timer`; @param did "3 removed" */
  readonly lastRun: (when: string, by: string, did: string) => string;
  readonly timer: string;
  /** Beside the last run, where it did not come to its end. */
  readonly runState: Readonly<Record<'running' | 'stopped', string>>;
  readonly did: Readonly<Record<keyof RetentionCounts, (count: number) => string>>;
  readonly due: DueMessages;
  readonly run: RunMessages;
  readonly tasks: TaskMessages;
  /** In the middle of a line. */
  readonly ground: Readonly<Record<RetentionCase['ended'][number]['ground'], string>>;
}

export interface DueMessages {
  readonly title: string;
  /** While everybody is looked at. */
  readonly looking: (count: number) => string;
  readonly none: (looked: number) => string;
  readonly people: (count: number) => string;
  readonly overdue: (count: number) => string;
  /** Below so many of more. */
  readonly first: (count: number) => string;
  /** What was kept without a ground from the beginning. */
  readonly noGround: string;
  readonly proof: string;
  readonly show: (count: number) => string;
  readonly since: (date: string) => string;
  readonly never: string;
  readonly proofSince: (date: string) => string;
  readonly late: string;
  /** @param ground "consent"; @param date "4 March 2025" */
  readonly ended: (ground: string, date: string) => string;
  readonly action: Readonly<Record<RetentionCase['action'], string>>;
}

export interface RunMessages {
  readonly open: Readonly<Record<'list' | 'remove' | 'erase', string>>;
  readonly goOn: string;
  readonly stop: string;
  readonly nothing: string;
  readonly cases: (count: number) => string;
  readonly proofs: (count: number) => string;
  readonly left: (count: number) => string;
  /** What cannot be undone. */
  readonly undo: Readonly<Record<'list' | 'remove' | 'erase', string>>;
  readonly proofsUndo: string;
  readonly now: Readonly<Record<'list' | 'remove' | 'erase', string>>;
  readonly outcome: Readonly<Record<'running' | 'stopping' | 'failed' | RetentionRun['outcome'], string>>;
}

export interface TaskMessages {
  readonly title: string;
  readonly none: string;
  /** @param date "4 March 2025" */
  readonly withdrawn: (date: string) => string;
  readonly choice: string;
  readonly otherGrounds: string;
  readonly noOther: string;
  readonly name: string;
  readonly ground: string;
  readonly groundMissing: string;
  readonly groundOf: Readonly<Record<NamedGround, string>>;
  readonly norm: string;
  readonly normMissing: string;
  readonly until: string;
  readonly untilMissing: string;
  readonly save: string;
  readonly named: (date: string) => string;
}
