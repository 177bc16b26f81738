import type { Instant } from '../canonical/instant.js';
import type { ChannelKey } from './channel.js';
import type { LocalizedText } from './localized-text.js';

/** What publishing would do to one purpose and channel, in people who may be contacted now. */
export interface ImpactCell {
  readonly purposeId: string;
  readonly channel: ChannelKey;
  readonly title: LocalizedText;
  /** Their answer was to another meaning: they would have to be asked again. */
  readonly askedAgain: number;
  /** Their answer holds on. */
  readonly kept: number;
  /** The version has this purpose or channel no more. */
  readonly ended: number;
}

/** Where counting stopped. */
export interface ImpactCursor {
  readonly cell: number;
  readonly now: number;
  readonly kept: number;
  /** The last subject counted as `kept`, or while those are not begun, as allowed now. */
  readonly after: string;
  readonly counting: 'now' | 'kept';
}

/** What publishing would do, as of one instant. */
export interface PublicationImpact {
  readonly at: Instant;
  /** Those counted to the end. */
  readonly cells: readonly ImpactCell[];
  /** Pass the whole answer back to go on counting; `null` when all is counted. */
  readonly next: ImpactCursor | null;
}
