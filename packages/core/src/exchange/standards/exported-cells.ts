import type { HistoryEntry } from '../../model/history.js';
import type { StoredNotice } from '../../model/notice.js';
import type { PersonRecord, RecordedPurpose } from '../../model/person-record.js';
import type { ConsentPurpose } from '../../model/policy.js';
import type { CellStanding } from '../../model/standing.js';
import type { ConsentStatus } from '../../model/status.js';
import { answerInThree } from '../../status/answer-in-three.js';
import type { Lost } from '../lost.js';

/** What a format is given to say: the status, or `shut` for a yes that the gate does not let through. */
export type HeldState = ConsentStatus | 'shut';

/** One consent of one person, by one channel, as every format says it: one record for each. */
export interface ExportedCell {
  /** `news#email`; `news` where the purpose knows no channels. */
  readonly name: string;
  readonly recordId: string;
  readonly state: HeldState;
  readonly cell: CellStanding;
  readonly owner: RecordedPurpose & { readonly purpose: ConsentPurpose };
  /** Answers and measures about this cell that nothing voids, oldest first. */
  readonly entries: readonly HistoryEntry[];
  readonly notice: StoredNotice | undefined;
}

function stateOf({ status, gate }: CellStanding): HeldState {
  const answer = answerInThree(status, gate);
  if (status === 'given' && !gate.allowed) return answer === 'refused' ? 'withdrawn' : 'shut';
  if (answer === 'refused' && status !== 'withdrawn') return 'refused';
  return status as ConsentStatus; // the purpose is a consent
}

const isAbout = (entry: HistoryEntry, { purposeId, channel }: CellStanding): boolean =>
  entry.correctedBy === undefined &&
  (entry.purposeId === purposeId || entry.purposeId === '*') &&
  (entry.channel === channel || entry.channel === '*');

/** The consents of a record, each by itself, and what is no consent and so in none of these formats. */
export function exportedCells({ cells, entries, purposes, notices, subjectId }: PersonRecord): {
  readonly cells: readonly ExportedCell[];
  readonly lost: readonly Lost[];
} {
  const lost: Lost[] = [];
  const exported = cells.flatMap((cell): readonly ExportedCell[] => {
    const { purposeId, channel, status } = cell;
    const owner = purposes.find(({ purpose }) => purpose.id === purposeId);
    const name = channel === '*' ? purposeId : `${purposeId}#${channel}`;
    if (owner?.purpose.kind !== 'consent') {
      if (status !== 'not_informed') lost.push({ field: name, why: 'other_basis', value: status });
      return [];
    }
    const state = stateOf(cell);
    if (state === 'not_asked') return [];
    const notice = notices.find(({ hash }) => hash === cell.proof?.notice);
    return [
      {
        name,
        recordId: `${subjectId}:${name}`,
        state,
        cell,
        owner: { ...owner, purpose: owner.purpose },
        entries: entries.filter((entry) => isAbout(entry, cell)),
        notice,
      },
    ];
  });
  return { cells: exported, lost };
}
