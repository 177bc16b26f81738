import type { Instant } from '../canonical/instant.js';
import type { Capture, Evidence } from './capture.js';
import type { Channel, ChannelKey } from './channel.js';
import type { Mode } from './method.js';

/** How a form that is none of ours can reach us, and how its question was shown. */
export const wordingModes = {
  paper: 'paper',
  event: 'paper',
  letter: 'paper',
  email: 'screen',
  foreign_system: 'foreign_form',
  other: 'foreign_form',
} as const satisfies Readonly<Record<string, Mode>>;

export type WordingMethod = keyof typeof wordingModes;

/** One purpose and channel that a wording says yes to; `'*'` where the purpose has no channels. */
export interface WordingCell {
  readonly purposeId: string;
  readonly channel: ChannelKey;
}

/** When and how a form with an unknown wording came. */
export interface WordingCapture extends Pick<Capture, 'note' | 'withWhom' | 'place' | 'evidence'> {
  readonly method: WordingMethod;
  /** The date of the form itself, an instant. */
  readonly claimedAt: string;
}

/** A form whose wording the ledger does not know: its text as typed in, a file of it in `capture.evidence`, or both. */
export interface UnknownWordingInput {
  readonly subjectId: string;
  /** 22 or more characters of base64url, made once for each form; sending it again is harmless. */
  readonly id: string;
  /** To the letter, at most 20 000 characters. */
  readonly text?: string;
  /** The language of the form. */
  readonly locale: string;
  /** What whoever records it believes it says yes to: 1 to 50. */
  readonly covers: readonly WordingCell[];
  readonly capture: WordingCapture;
  /** The addresses that stand on the form. */
  readonly contactPoints?: Readonly<Partial<Record<Channel, string>>>;
}

export interface ConfirmWordingInput {
  readonly subjectId: string;
  /** Of this call: 22 or more characters of base64url. */
  readonly id: string;
  /** The `id` that the form was recorded under. */
  readonly wordingId: string;
  /** What it says yes to: some or all of what was recorded. */
  readonly covers: readonly WordingCell[];
  /** The text to the letter, where only a file of it was recorded. */
  readonly text?: string;
}

export interface TurnDownWordingInput extends Pick<ConfirmWordingInput, 'subjectId' | 'id' | 'wordingId'> {
  /** Why it proves nothing, for the history; at most 2000 characters. */
  readonly reason: string;
}

export type UnknownWordingState = 'open' | 'confirmed' | 'turned_down';

/** A member of staff, as an entry names them. */
export interface WordingStaff {
  readonly id: string;
  readonly name?: string;
}

/** A form with an unknown wording, and what became of it. */
export interface UnknownWordingCase {
  readonly subjectId: string;
  /** The id that it was recorded under. */
  readonly id: string;
  readonly state: UnknownWordingState;
  readonly text?: string;
  readonly locale: string;
  readonly covers: readonly WordingCell[];
  readonly method: WordingMethod;
  /** The date of the form. */
  readonly claimedAt: string;
  readonly recordedAt: Instant;
  readonly recordedBy: WordingStaff;
  readonly note?: string;
  readonly evidence?: Evidence;
}

/** Forms that wait for a second person. A page can be empty and still have a `next`. */
export interface UnknownWordingPage {
  readonly cases: readonly UnknownWordingCase[];
  /** Pass as `after` for the next page; absent on the last. */
  readonly next?: string;
}

export interface UnknownWordingOutcome {
  /** `unchanged`: it was recorded, confirmed or turned down before; nothing was written. */
  readonly outcome: 'recorded' | 'unchanged';
  readonly state: UnknownWordingState;
}

/** In the envelope of the first entry of a form with an unknown wording. */
export type RecordedWording = Pick<UnknownWordingInput, 'text' | 'locale'>;

/** In the envelope of what a second person wrote: which form it settles, and who recorded that. */
export interface SettledWording {
  readonly id: string;
  readonly recordedBy: WordingStaff;
}
