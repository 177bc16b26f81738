import type { UnknownWordingState } from '@unticked/core';

/** Words for forms whose wording the ledger does not know, and the second person who says what they cover. */
export interface NeedsALookMessages {
  readonly title: string;
  readonly none: string;
  /** Of the button for what is found later in the list of people. */
  readonly more: string;
  /** @param by who recorded it @param when "2 Nov 2026, 14:02" */
  readonly recorded: (by: string, when: string) => string;
  /** When the person said it. @param date "1 October 2026" */
  readonly said: (date: string) => string;
  /** Over the text. @param language "English" */
  readonly wording: (language: string) => string;
  /** There is a file and no text. */
  readonly scanOnly: string;
  /** Over what the recorder thinks. */
  readonly believed: (by: string) => string;
  /** Why there is no button: it is their own entry, they have no name, they may not. */
  readonly ownEntry: string;
  readonly nobody: string;
  readonly notYours: string;
  /** Legend of the boxes. */
  readonly covers: string;
  readonly coversHint: string;
  readonly coversMissing: string;
  readonly text: string;
  readonly textMissing: string;
  readonly confirm: string;
  /** Opens the reason. */
  readonly openTurnDown: string;
  readonly reason: string;
  readonly reasonMissing: string;
  readonly turnDown: string;
  readonly saving: string;
  readonly failed: string;
  /** Before what it covers. @param date "1 October 2026" */
  readonly confirmed: (date: string) => string;
  readonly turnedDown: (reason: string) => string;
  /** Somebody else was first. */
  readonly before: Readonly<Record<Exclude<UnknownWordingState, 'open'>, string>>;
  /** What stands against it, by the code of the finding; each says what to do. */
  readonly findings: Readonly<Record<WordingFinding, string>>;
  /** A yes is not written, by the reason. @param what "News by e-mail" */
  readonly stands: (what: string, why: string) => string;
  readonly against: Readonly<Record<StandsAgainst, string>>;
  readonly record: RecordWordingMessages;
  readonly entry: WordingEntryMessages;
}

export type WordingFinding =
  | 'second_person_needed'
  | 'nobody_named'
  | 'not_recorded'
  | 'missing_field'
  | 'wrong_value'
  | 'UO-R04'
  | 'UO-S03'
  | 'UO-S04';

export type StandsAgainst =
  | 'older_than_no'
  | 'overrides_no'
  | 'older_than_answer'
  | 'not_confirmed'
  | 'log_unreadable'
  | 'no_date';

/** The form that such a form is recorded with. */
export interface RecordWordingMessages {
  readonly open: string;
  readonly hint: string;
  readonly text: string;
  readonly language: string;
  readonly file: string;
  readonly date: string;
  /** Legend of the boxes. */
  readonly covers: string;
  readonly coversMissing: string;
  /** An address on the form. @param channel "e-mail" */
  readonly addressFor: (channel: string) => string;
  readonly methodMissing: string;
  readonly dateMissing: string;
  readonly dateToCome: string;
  readonly textOrFile: string;
  readonly scanMissing: string;
  readonly save: string;
  readonly done: string;
}

/** What is said of it in the log. */
export interface WordingEntryMessages {
  readonly waiting: string;
  /** @param by who looked @param date "2 Nov 2026" */
  readonly confirmed: (by: string, date: string) => string;
  readonly turnedDown: (by: string, date: string) => string;
  /** Of the yes. @param by who recorded the form */
  readonly from: (by: string) => string;
  readonly showText: string;
}
