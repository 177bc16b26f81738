import type { PresentedForm, SubmitResult } from '@unticked/core';
import type { UntickReason } from '../answers/answers-of.js';

/** How the last save went. `partial`: something was not accepted, see `result.rejected`. */
export type SaveState = 'idle' | 'saving' | 'recorded' | 'partial' | 'error';

/** What components show of a session. Replaced as a whole, never changed. */
export interface SessionView {
  readonly form?: PresentedForm | undefined;
  readonly load: 'waiting' | 'loading' | 'ready' | 'failed';
  readonly loadError?: unknown;
  readonly state: SaveState;
  readonly result?: SubmitResult | undefined;
  /** Whose `result` it is. */
  readonly savedFor?: string | undefined;
  readonly error?: unknown;
  /** Why staff untick what is stored. */
  readonly reason?: UntickReason | undefined;
  /** How a clerk's question is put: words to read out once a box is ticked or from the start, the screen turned round, in writing. */
  readonly showing: 'read_out_ticked' | 'read_out' | 'turn_screen' | 'in_writing';
}

export const blankView: SessionView = {
  load: 'waiting',
  state: 'idle',
  showing: 'read_out_ticked',
};
