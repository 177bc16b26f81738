import { toMilliseconds } from '../../canonical/instant.js';
import { toCsv } from '../../canonical/to-csv.js';
import type { SectionMaker } from './audit-case.js';
import { personEntries } from './person-entries.js';
import { spreadOf } from './spread-of.js';
import { tell } from './tell.js';

const HOUR = 3_600_000;
/** A claim from longer ago has to say why, and is looked at here. */
const LATE = 24 * HOUR;

const noes = ['withdrawn', 'objected', 'refused'] as const;
type No = (typeof noes)[number];
const isNo = (kind: string): kind is No => noes.some((no) => no === kind);

/** `withdrawals.csv`: how long after they were said noes were written down, which is when they took effect; the late ones as rows. */
export const withdrawalsSection: SectionMaker = async function* (of) {
  const { own, status, number, moment } = of.tongue;
  const { row, finding, said } = tell('withdrawals', of);
  const spreads = { withdrawn: spreadOf(), objected: spreadOf(), refused: spreadOf() };
  yield { text: toCsv([['person', 'entry', 'kind', 'purpose', 'channel', 'said', 'recorded', 'hours']]), entries: 0 };
  for await (const { subjectId, entry, event } of personEntries(of)) {
    const { kind, recordedAt, effectiveAt } = event;
    // What came with an import was said to another system, which acted on it.
    if (!isNo(kind) || event.recordedBy === 'import' || !('purposeId' in event)) continue;
    const title = of.titleOf(event.purposeId);
    if (title === undefined) continue;
    const length = toMilliseconds(recordedAt) - toMilliseconds(effectiveAt);
    spreads[kind].add(length);
    if (length <= LATE) continue;
    const hours = Math.round(length / HOUR);
    const { purposeId, channel } = event;
    const text = toCsv([[subjectId, entry.ref.seq, kind, purposeId, channel, effectiveAt, recordedAt, hours]]);
    yield { text, entries: 1 };
    finding(own.withdrawals.late(subjectId, title, moment(effectiveAt), moment(recordedAt)));
  }
  for (const kind of noes) {
    const { count, median, ninetieth, longest } = spreads[kind].spread();
    const hours = [median, ninetieth, longest].map((length) => number(length / HOUR));
    if (count > 0) row(status.statuses[kind], number(count), ...hours);
  }
  return said();
};
