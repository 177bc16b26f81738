import type { FlaggedRecord } from '../model/verify-report.js';
import { checkRecord } from '../rule/check-record.js';
import type { SubjectPage } from './consent-store.js';
import { openLog } from './open-log.js';

/** Each yes of a log held to what a record must carry (UO-R01, R02, R04, R05): what came in by another way than `submit` shows here. */
export function flaggedRecords(
  subjectId: string,
  page: SubjectPage,
  isKnownNotice: (hash: string) => boolean,
): readonly FlaggedRecord[] {
  // Asked of the text, so that only a yes is parsed a second time.
  const entries = page.entries.filter(
    ({ body }) => body.includes('"kind":"given"') || body.includes('"kind":"renewed"'),
  );
  return openLog({ ...page, entries }).entries.flatMap(({ ref, event, envelope }) => {
    if (event === 'unreadable' || (event.kind !== 'given' && event.kind !== 'renewed')) return [];
    const notice = event.notice !== undefined && isKnownNotice(event.notice) ? 'found' : 'missing';
    return checkRecord({ event, envelope, notice }).map((finding) => ({ subjectId, seq: ref.seq, finding }));
  });
}
