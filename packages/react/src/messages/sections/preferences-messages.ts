import type { AnswerKind, Status } from '@unticked/core';

/** A person's own page, behind the link in a message's foot or signed in. */
export interface PreferencesMessages {
  /** @param address what of it may be shown: "m…a@m…e" */
  readonly intro: (address: string) => string;
  /** To who is signed in, and sees all of their addresses. */
  readonly introSignedIn: string;
  readonly list: string;
  readonly status: Readonly<Record<Status, string>>;
  /** @param date "4 Mar 2025" */
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly responsible: (controller: string) => string;
  readonly give: string;
  /** Of the button that goes on with what ends soon. */
  readonly renew: string;
  readonly end: string;
  /** Of the button that ends all advertising. */
  readonly nothing: string;
  readonly saving: string;
  /** @param changes "News by e-mail: taken back" */
  readonly saved: (changes: string) => string;
  readonly change: Readonly<Record<AnswerKind, string>>;
  readonly unchanged: string;
  /** The ledger did not take a yes. */
  readonly refused: string;
  /** A yes waits for a link that did not go. */
  readonly linkNotSent: string;
  readonly pressYourself: string;
  readonly unknownLink: string;
  /** What was pressed is not saved, and its button is still there. */
  readonly unreachable: string;
  /** What it takes to see everything. @param address "m…a@m…e" */
  readonly heldHint: (address: string) => string;
  readonly heldHintSignedIn: string;
  readonly heldAsk: string;
  readonly heldTitle: string;
  /** To who is signed in, and was never entered. */
  readonly nothingHeld: string;
  readonly codeSent: (address: string) => string;
  readonly code: string;
  readonly codeEnter: string;
  readonly codeAgain: string;
  readonly sixDigits: string;
  /** @param left how many tries there are */
  readonly wrongCode: (left: number) => string;
}
