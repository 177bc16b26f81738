import type { Instant } from '../canonical/instant.js';
import type { LocalizedText } from './localized-text.js';

/** The parts of an access statement, in their order (GDPR Art. 15(1), (2) and (4)). */
export type StatementPart =
  | 'controllers'
  | 'purposes'
  | 'consents'
  | 'data'
  | 'incomplete'
  | 'left_out'
  | 'decisions'
  | 'rights';

export interface StatementRow {
  readonly label: string;
  readonly value: string;
}

export interface StatementGroup {
  readonly heading: string;
  /** Before the items: why it is held, or the exact text that was agreed to. */
  readonly lines: readonly string[];
  readonly items: readonly (readonly StatementRow[])[];
}

export interface StatementSection {
  readonly part: StatementPart;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly groups: readonly StatementGroup[];
}

/** What the law asks for and nobody has said here: whoever hands the statement over adds it. */
export type StatementLack =
  | { readonly what: 'automated_decisions' | 'transfers' }
  | { readonly what: 'retention'; readonly purposeId: string; readonly title: LocalizedText };

/** What is held of a person, told to them: plain text in every place, no HTML, no word of staff by name. */
export interface AccessStatement {
  readonly subjectId: string;
  readonly locale: string;
  readonly at: Instant;
  readonly title: string;
  readonly sections: readonly StatementSection[];
  readonly lacks: readonly StatementLack[];
}

/** What records of other systems are called, by system and object, as answers name their source. */
export type RecordNames = Readonly<Record<string, Readonly<Record<string, LocalizedText>>>>;

/** What only the host can say. */
export interface StatementFacts {
  /** Whether decisions are made by a machine alone, and how (GDPR Art. 15(1)(h)). @default not said, and named in `lacks` */
  readonly automatedDecisions?: LocalizedText;
  /** To which countries outside, and under what safeguards (GDPR Art. 15(2)). @default not said, and named in `lacks` */
  readonly transfers?: LocalizedText;
  /** Who gets what the ledger itself holds of a person (GDPR Art. 15(1)(c)). @default not said */
  readonly recipients?: readonly LocalizedText[];
  /** The supervisory authority, with its address. @default the right to complain is said without one */
  readonly authority?: LocalizedText;
  /** What the policy's `retention.from` is called: `{ contractEnd: { en: 'the end of the contract' } }`. @default as the policy has it */
  readonly anchors?: Readonly<Record<string, LocalizedText>>;
  /** What the policy's categories of data and of recipients are called: `{ name: { en: 'name', de: 'Name' } }`. @default as the policy has them */
  readonly categories?: Readonly<Record<string, LocalizedText>>;
  /**
   * What an answer came from: `{ crm: { repair_order: { en: 'Repair', de: 'Reparatur' } } }`, printed before its number.
   * @default the codes in quotes
   */
  readonly records?: RecordNames;
}

/** One place that is left out, since it is about somebody else (GDPR Art. 15(4)). */
export interface Mask {
  readonly source: string;
  readonly set: string;
  /** The place of the item in its set, from 0. */
  readonly item: number;
  readonly column: string;
}
