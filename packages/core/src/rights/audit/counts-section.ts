import { toCsv } from '../../canonical/to-csv.js';
import { joinCounts } from '../../ledger/lists/join-counts.js';
import type { CountsPage } from '../../model/contact-list.js';
import type { AuditCase, SectionMaker } from './audit-case.js';
import { tell } from './tell.js';

async function countsOf({ context: { ledger } }: AuditCase, purposeId: string, at: string): Promise<CountsPage> {
  let all = await ledger.countStatuses({ purposeId, at: [at] });
  while (all.next !== undefined)
    all = joinCounts(all, await ledger.countStatuses({ purposeId, at: [at], after: all.next }));
  return all;
}

/** `counts.csv`: how many people stood where at the end of the period, purpose by purpose and channel by channel. */
export const countsSection: SectionMaker = async function* (of) {
  const { tongue, question } = of;
  const { own, status, say, number, moment } = tongue;
  const { row, said } = tell('counts', of);
  yield { text: toCsv([['purpose', 'channel', 'at', 'status', 'people', 'allowed']]), entries: 0 };
  for (const [purposeId, { purpose, countAt }] of of.purposes) {
    const { counts } = await countsOf(of, purposeId, countAt);
    const title = countAt === question.until ? say(purpose.title) : own.noLonger(say(purpose.title));
    for (const { channel, at, byStatus, allowed } of counts) {
      const people = Object.values(byStatus).reduce((sum, count) => sum + count, 0);
      const way = channel === '*' ? '' : status.channels[channel];
      row(title, way, moment(at), number(people), number(allowed));
    }
    const rows = counts.flatMap(({ channel, at, byStatus, allowed }) =>
      Object.entries(byStatus).map(([stood, people]) => [purposeId, channel, at, stood, people, allowed]),
    );
    if (rows.length > 0) yield { text: toCsv(rows), entries: rows.length };
  }
  return said();
};
