import type { HistoryEntry } from './history.js';

/** What one person answered in a call, a meeting, an order or a campaign. */
export interface FromSource {
  /** Who goes on, where the one who answered has become another. */
  readonly subjectId: string;
  /** As their log has them, oldest first; one that was changed since is `unreadable`. */
  readonly answers: readonly HistoryEntry[];
}

export interface FromSourcePage {
  /** Whoever answered last comes first. */
  readonly persons: readonly FromSource[];
  /** Pass as `before` for the next page; absent on the last. */
  readonly next?: number;
}
