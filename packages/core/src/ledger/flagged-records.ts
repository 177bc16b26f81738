import type { FlaggedRecord } from '../model/verify-report.js';
import { checkRecord } from '../rule/check-record.js';
import type { OpenLog } from './open-log.js';

/** Each yes of a log held to what a record must carry (UO-R01, R02, R04, R05): what came in by another way than `submit` shows here. */
export function flaggedRecords(
  subjectId: string,
  log: OpenLog,
  isKnownNotice: (hash: string) => boolean,
): readonly FlaggedRecord[] {
  return log.entries.flatMap(({ ref, event, envelope }) => {
    if (event === 'unreadable' || (event.kind !== 'given' && event.kind !== 'renewed')) return [];
    const notice = event.notice !== undefined && isKnownNotice(event.notice) ? 'found' : 'missing';
    return checkRecord({ event, envelope, notice }).map((finding) => ({ subjectId, seq: ref.seq, finding }));
  });
}
