import type { Act, AnswerWord, Channel } from '@unticked/core';

/** What a box says now; `unanswered` where it says nothing that would be saved. */
export type AnswerNow = AnswerWord | 'unanswered';

/** How an answer came to change. */
export interface AnswerChangeDetails {
  readonly questionId: string;
  readonly channel: Channel | undefined;
  /** `script`: nobody did it. Such a change only ever takes away. */
  readonly reason: Act['kind'];
  readonly event: Event;
}
