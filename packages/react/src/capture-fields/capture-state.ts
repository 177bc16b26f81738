import type { Answer, PresentedForm } from '@unticked/core';
import type { Problem } from '../session/problem.js';
import type { CaptureMethod } from './capture-method.js';

/** What the clerk says about how an answer came. Empty is not said. */
export interface CaptureState {
  /** `undefined` while the chip is only the default. */
  readonly chosen: CaptureMethod | undefined;
  readonly withWhom: string;
  readonly place: string;
  /** As `datetime-local` has it; on paper a date. */
  readonly when: string;
  readonly note: string;
  readonly printedForm: string;
  readonly message: string;
  /** Opened by the clerk. */
  readonly details: boolean;
  readonly noting: boolean;
}

/** What the fields know besides, as of their last render. */
export interface CaptureSetting {
  readonly defaultMethod: CaptureMethod | undefined;
  readonly withWhom: string | undefined;
  readonly place: string | undefined;
  readonly form: PresentedForm | undefined;
  readonly now: () => number;
  /** The sentence that stands on the screen for these answers. */
  readonly sentence: (answers: readonly Answer[]) => string | undefined;
  readonly problems: (answers: readonly Answer[]) => readonly Problem[];
}
