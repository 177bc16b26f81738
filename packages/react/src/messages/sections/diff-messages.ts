import type { PurposeChanges } from '@unticked/core';

/** What differs between two versions of a policy. */
export interface DiffMessages {
  readonly title: string;
  /** How to read it, without its colours. */
  readonly legend: string;
  readonly versions: (from: number, to: number) => string;
  readonly nothing: string;
  /** Of the button beside an entry that names an older text. */
  readonly since: string;
  readonly change: Readonly<Record<PurposeChanges['change'], string>>;
  /** Before what the author says to people. */
  readonly note: string;
  /** What a part is called, by its pointer without a language. A part that is not here is named by its pointer. */
  readonly part: Readonly<Record<string, string>>;
  readonly printedForm: (id: string) => string;
  /** A text beside the question, as the terms of a draw. */
  readonly document: (id: string) => string;
  readonly yes: string;
  readonly no: string;
  /** A yes without an end. */
  readonly noEnd: string;
  readonly role: Readonly<Record<'controller' | 'processor', string>>;
  /** Words of the policy's own lists, `topic` and `atMajority`. */
  readonly word: Readonly<Record<string, string>>;
}
