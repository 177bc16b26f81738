import { toCsv } from '../../canonical/to-csv.js';
import { joinCounts } from '../../ledger/lists/join-counts.js';
import type { CountsPage } from '../../model/contact-list.js';
import type { FilePiece } from '../export/file-writer.js';
import type { AuditCase } from './audit-question.js';

async function countsOf(
  { context: { ledger }, question: { until } }: AuditCase,
  purposeId: string,
): Promise<CountsPage> {
  let all = await ledger.countStatuses({ purposeId, at: [until] });
  while (all.next !== undefined)
    all = joinCounts(all, await ledger.countStatuses({ purposeId, at: [until], after: all.next }));
  return all;
}

/** `counts.csv`: how many people stood where at the end of the period, purpose by purpose and channel by channel. */
export async function* countsSection(of: AuditCase): AsyncGenerator<FilePiece> {
  yield { text: toCsv([['purpose', 'channel', 'at', 'status', 'people', 'allowed']]), entries: 0 };
  for (const purposeId of of.purposeIds) {
    const { counts } = await countsOf(of, purposeId);
    const rows = counts.flatMap(({ channel, at, byStatus, allowed }) =>
      Object.entries(byStatus).map(([status, people]) => [purposeId, channel, at, status, people, allowed]),
    );
    if (rows.length > 0) yield { text: toCsv(rows), entries: rows.length };
  }
}
