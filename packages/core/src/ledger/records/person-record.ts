import type { HistoryEntry, HistoryPage } from '../../model/history.js';
import type { PersonRecord } from '../../model/person-record.js';
import { historyPage } from '../history-page.js';
import type { Session } from '../session.js';
import { recordedPurposes } from './recorded-purposes.js';

/** See `Records.personRecord`. */
export async function personRecord(
  session: Session,
  subjectId: string,
  locale: string | undefined,
): Promise<PersonRecord> {
  const named = locale === undefined ? {} : { locale };
  const entries: HistoryEntry[] = [];
  let page: HistoryPage = await historyPage(session, subjectId, { limit: 1000, ...named });
  entries.unshift(...page.entries.toReversed());
  while (page.next !== undefined) {
    page = await historyPage(session, subjectId, { limit: 1000, before: page.next, ...named });
    entries.unshift(...page.entries.toReversed());
  }
  const { timeline, notices } = await session.context.registry.load(session.tenant);
  const { at, pills } = page.standing;
  const hashes = new Set(entries.flatMap(({ notice }) => notice ?? []));
  return {
    subjectId,
    at,
    cells: pills.flatMap(({ cells }) => cells),
    entries,
    purposes: recordedPurposes(timeline, at),
    notices: [...hashes].flatMap((hash) => {
      const known = notices.get(hash);
      return known ? [{ hash: known.hash, notice: known.notice }] : [];
    }),
  };
}
