import type { Answer, Capture, Mode } from '@unticked/core';
import type { Problem } from './problem.js';

/** What the fields of capture know. It stays with the session when their component goes. */
export interface CaptureSource {
  readonly problems: (answers: readonly Answer[]) => readonly Problem[];
  readonly read: (answers: readonly Answer[]) => { readonly mode: Mode; readonly capture: Capture };
  readonly clear: () => void;
}
