import type { ChannelKey } from './channel.js';
import type { ForeignWord } from './foreign-statement.js';

/**
 * What the import gate makes of one statement.
 * `accept` all that proves it is there, or it takes away. `accept_attested` a named person answers for what is not.
 * `park` kept as `unknown`: the gate stays shut. `reject` it could not be read, is about nobody the application has, would make a
 * yes of a no, or would bring back an address that somebody asked to be left alone.
 */
export const importVerdicts = ['accept', 'accept_attested', 'park', 'reject'] as const;
export type ImportVerdict = (typeof importVerdicts)[number];

/** Why, for each verdict. */
export const importReasons = {
  accept: ['proved', 'takes_away'],
  accept_attested: ['attested'],
  park: [
    'nothing_said',
    'no_clear_answer',
    'bundled',
    'not_a_consent',
    'channel_missing',
    'older_than_no',
    'older_than_answer',
    'log_unreadable',
    'no_date',
    'future_date',
    'not_confirmed',
    'unknown_text',
    'text_not_in_use',
    'no_text',
    'no_record_id',
    'no_method',
  ],
  reject: [
    'overrides_no',
    'address_left_alone',
    'unreadable',
    'bad_subject_id',
    'unknown_person',
    'unknown_purpose',
    'unknown_channel',
  ],
} as const satisfies Readonly<Record<ImportVerdict, readonly string[]>>;

export type ImportReason = (typeof importReasons)[ImportVerdict][number];

/** What became of one statement of a row. A row that could not be read has one line without a purpose. */
export interface ImportLine {
  readonly row: number;
  readonly subjectId: string;
  readonly recordId?: string;
  readonly purposeId?: string;
  readonly channel?: ChannelKey;
  readonly says?: ForeignWord;
  readonly verdict: ImportVerdict;
  readonly reason: ImportReason;
  /** Entries that were written for it. 0 in a dry run, and where the ledger knew it already. */
  readonly written: number;
}
