import type {
  ConfirmWordingInput,
  TurnDownWordingInput,
  UnknownWordingInput,
  UnknownWordingOutcome,
  UnknownWordingPage,
  Walk,
} from '@unticked/core';

export type RecordWordingBody = Omit<UnknownWordingInput, 'subjectId'>;
export type ConfirmWordingBody = Omit<ConfirmWordingInput, 'subjectId'>;
export type TurnDownWordingBody = Omit<TurnDownWordingInput, 'subjectId'>;

/** Forms whose wording the ledger does not know. */
export interface UnknownWordingCalls {
  /** Keeps one; nothing is allowed by it. */
  readonly record_wording: { readonly body: RecordWordingBody; readonly answer: UnknownWordingOutcome };
  /** A second person says what it covers. */
  readonly confirm_wording: { readonly body: ConfirmWordingBody; readonly answer: UnknownWordingOutcome };
  /** A second person says why it proves nothing. */
  readonly turn_down_wording: { readonly body: TurnDownWordingBody; readonly answer: UnknownWordingOutcome };
  /** Those that wait for a second person. Reads only. Each person found is authorised. */
  readonly needs_a_look: { readonly body: Walk; readonly answer: UnknownWordingPage };
}
