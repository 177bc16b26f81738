import type { ChannelKey } from './channel.js';
import type { CellStanding, Standing } from './standing.js';

/** Two persons have become one. */
export interface Merged {
  /** The same call was made before; nothing was written now. */
  readonly replayed: boolean;
  /** Whose log goes on: `into`, or whom that one has become meanwhile. */
  readonly subjectId: string;
  readonly standing: Standing;
}

/** One person is two again. */
export interface Split {
  readonly replayed: boolean;
  readonly into: string;
  readonly from: string;
}

/** One purpose and channel before and after a merge. */
export interface MergeCell {
  readonly purposeId: string;
  readonly channel: ChannelKey;
  readonly title: string;
  readonly into: CellStanding;
  readonly from: CellStanding;
  readonly after: CellStanding;
  /** Whose answer is the more protective, so that it stands. */
  readonly decides: 'into' | 'from' | 'both';
}

/** What a merge would leave. */
export interface MergePreview {
  readonly into: string;
  readonly from: string;
  /** `into` has no log: it takes over everything that `from` says. */
  readonly isTakeover: boolean;
  /** Nobody was ever asked or told anything as `from`: what `into` says stays as it is. */
  readonly bringsNothing: boolean;
  readonly cells: readonly MergeCell[];
}
