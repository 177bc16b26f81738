import type { RetentionCounts } from '../../model/retention.js';
import { retentionLog } from '../../model/subject-id.js';
import type { RunKind } from '../due/due-runs.js';

/** Runs that take away what is kept on no ground any more. */
export const retentionRuns: RunKind<RetentionCounts> = {
  logOf: retentionLog,
  none: { looked: 0, listed: 0, removed: 0, erased: 0, purged: 0, waiting: 0, held: 0, failed: 0 },
};
