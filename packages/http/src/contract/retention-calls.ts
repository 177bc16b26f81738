import type {
  KeepTask,
  KeepTasksPage,
  MayKeep,
  NameGroundInput,
  RetentionChoice,
  RetentionPage,
  RetentionRun,
  RetentionState,
  Walk,
} from '@unticked/core';

export interface RetentionDueBody extends Walk {
  /** What a run would be for. */
  readonly action: RetentionChoice;
}

export interface RunRetentionBody {
  readonly action: RetentionChoice;
  /** After so many persons the answer is `stopped`, and the next call goes on. @default 100, at most 1000 */
  readonly limit?: number;
}

export type NameGroundBody = Omit<NameGroundInput, 'subjectId'>;

/** How long data is kept, and what becomes of it then. */
export interface RetentionCalls {
  /** Whether what is kept on no ground any more goes by itself, and what the last run did. */
  readonly retention_state: { readonly answer: RetentionState };
  /** Who is kept on no ground any more, and what a run would do. Reads only. Each person found is authorised. */
  readonly retention_due: { readonly body: RetentionDueBody; readonly answer: RetentionPage };
  /** Takes away what is kept on no ground any more, a part of everybody at a time. For the desk, and for a scheduler. */
  readonly run_retention: { readonly body: RunRetentionBody; readonly answer: RetentionRun };
  /** Whose consent to keep their data was withdrawn. Reads only. Each person found is authorised. */
  readonly keep_tasks: { readonly body: Walk; readonly answer: KeepTasksPage };
  /** Whether that is so of one person. */
  readonly keep_tasks_of: { readonly answer: { readonly tasks: readonly KeepTask[] } };
  /** Says on what other ground the data of one person is kept. */
  readonly name_ground: { readonly body: NameGroundBody; readonly answer: MayKeep };
}
