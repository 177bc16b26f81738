import type { ChannelKey } from './channel.js';

/** What another system's field can say. A closed set, so that no value of theirs becomes a yes by its label. */
export const foreignWords = ['agreed', 'refused', 'withdrawn', 'objected', 'nothing_said', 'unknown'] as const;

/**
 * `agreed` what their field calls a yes; what it is worth the import gate decides.
 * `refused` an active no. `withdrawn` a yes taken back. `objected` the right to object was used.
 * `nothing_said` their field says that nobody has answered.
 * `unknown` their field cannot tell a no from a question that was never asked: an old boolean's `false`, never `refused`.
 */
export type ForeignWord = (typeof foreignWords)[number];

/**
 * One thing that another system's record says about one purpose and channel. A claim, not consent: it has passed no check yet.
 * A yes without date or text stays `agreed` here, since leaving that out would hide what the record says.
 */
export interface ForeignStatement {
  /** The host's choice of what the other system's field stands for. */
  readonly purposeId: string;
  /** `'*'` where their field knows no channels. */
  readonly channel: ChannelKey;
  readonly says: ForeignWord;
  /** When it was said, as an instant (`2026-11-01T00:00:00.000Z`). Absent where theirs has none, or one without a zone. */
  readonly at?: string;
  /** When the person confirmed it by a link (double opt-in), as an instant. */
  readonly confirmedAt?: string;
  /** When it ends, as an instant. */
  readonly until?: string;
  /** The wording that the person saw, as the other system has it. */
  readonly text?: string;
  /** Where it came from, in their free text. Personal data may be in it: it belongs in the envelope. */
  readonly source?: string;
  /** Their id of the record. */
  readonly recordId?: string;
}
