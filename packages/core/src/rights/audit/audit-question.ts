/** What an auditor asks for. */
export interface AuditQuestion {
  /** An instant; what was recorded from here on. */
  readonly from: string;
  /** An instant, half-open; it is counted who stood where then. */
  readonly until: string;
  /** The auditor's own word, 1 to 200 characters: with the same one the same sample is drawn again. */
  readonly seed: string;
  /** How many entries the sample has, 1 to 500. @default 25 */
  readonly sampleSize?: number;
  /** Id of a controller, for what concerns its purposes alone. @default all */
  readonly brand?: string;
  /** `named`: who of the staff did something, and with whom a conversation was. @default 'unnamed' */
  readonly staff?: 'unnamed' | 'named';
  /** Of the words in it. @default English */
  readonly locale?: string;
}
