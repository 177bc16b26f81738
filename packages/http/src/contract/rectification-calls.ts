import type { BeginRectificationInput, Rectification, RectificationStepInput } from '@unticked/core';

export type BeginRectificationBody = Omit<BeginRectificationInput, 'subjectId'>;

/** Which one is in the body, so that no id of one reaches a list of visited addresses. */
export interface RectificationBody {
  readonly rectification: string;
}

/**
 * `place` goes with `by_hand`, `recipient` and `how` with `told`, `informedOn` with `done` and `refused`; a refusal says why in
 * `reason`, and so does an end of which a recipient was not told.
 */
export interface RectificationStepBody extends RectificationBody {
  readonly id: string;
  readonly step: RectificationStepInput['step'];
  readonly place?: number;
  readonly note?: string;
  readonly recipient?: number;
  readonly how?: string;
  readonly informedOn?: string;
  readonly reason?: string;
}

/** What a person says is wrong in what is held of them. */
export interface RectificationCalls {
  /** What they said so far, the oldest first, and what became of it. */
  readonly rectifications: { readonly answer: { readonly rectifications: readonly Rectification[] } };
  /** Writes down what is wrong, and has every system put it right that can; sent again it goes on. */
  readonly begin_rectification: { readonly body: BeginRectificationBody; readonly answer: Rectification };
  /** Tries again what no system has put right yet. */
  readonly go_on_rectifying: { readonly body: RectificationBody; readonly answer: Rectification };
  /** One step of the desk's. */
  readonly take_rectification_step: { readonly body: RectificationStepBody; readonly answer: Rectification };
}
