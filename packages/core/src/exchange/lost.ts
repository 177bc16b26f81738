/** Why something does not survive the way from one system to the other. A closed set; `lostWordsEn` says each in a sentence. */
export type LostCode =
  | 'not_a_consent'
  | 'other_right'
  | 'no_purpose_chosen'
  | 'no_zone'
  | 'no_such_value'
  | 'no_date'
  | 'no_text'
  | 'no_channel'
  | 'no_history'
  | 'other_basis'
  | 'no_field'
  | 'not_recorded';

/** Something that the other side cannot say, in or out. */
export interface Lost {
  /** The other system's own name of the field. */
  readonly field: string;
  readonly why: LostCode;
  /** What was lost, as text, where it can be shown. Personal data may be in it. */
  readonly value?: string;
}
