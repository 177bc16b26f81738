import { type Instant, toMilliseconds } from '../../canonical/instant.js';
import { toCsv } from '../../canonical/to-csv.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { SectionMaker } from './audit-case.js';
import { personEntries } from './person-entries.js';
import { spreadOf } from './spread-of.js';
import { tell } from './tell.js';

const HOUR = 3_600_000;
/** A claim from longer ago has to say why, and is looked at here; so is what took as long to be passed on. */
const LATE = 24 * HOUR;

const noes = ['withdrawn', 'objected', 'refused'] as const;
type No = (typeof noes)[number];
const isNo = (kind: string): kind is No => noes.some((no) => no === kind);

/** When each system had an entry, as its host said. */
function passedOn(log: readonly LoggedEvent[], seq: number): ReadonlyMap<string, Instant> {
  const first = new Map<string, Instant>();
  for (const { event } of log) {
    if (event === 'unreadable' || event.kind !== 'propagated' || !event.entries.includes(seq)) continue;
    if (!first.has(event.system)) first.set(event.system, event.recordedAt);
  }
  return first;
}

/**
 * `withdrawals.csv`: how long after they were said noes were written down, which is when they took effect, and how long after that
 * other systems had them; the late ones as rows.
 */
export const withdrawalsSection: SectionMaker = async function* (of) {
  const { own, number, moment } = of.tongue;
  const { row, finding, said } = tell('withdrawals', of);
  const spreads = { withdrawn: spreadOf(), objected: spreadOf(), refused: spreadOf() };
  const bySystem = new Map<string, ReturnType<typeof spreadOf>>();
  const columns = ['person', 'entry', 'kind', 'purpose', 'channel', 'step', 'system', 'from', 'until', 'hours'];
  yield { text: toCsv([columns]), entries: 0 };
  for await (const { subjectId, entry, event, log } of personEntries(of)) {
    const { kind, recordedAt, effectiveAt } = event;
    // What came with an import was said to another system, which acted on it.
    if (!isNo(kind) || event.recordedBy === 'import' || !('purposeId' in event)) continue;
    const title = of.titleOf(event.purposeId);
    if (title === undefined) continue;
    const late = (step: 'written_down' | 'passed_on', system: string, from: Instant, until: Instant) => {
      const length = toMilliseconds(until) - toMilliseconds(from);
      const hours = Math.round(length / HOUR);
      const line = [subjectId, entry.ref.seq, kind, event.purposeId, event.channel, step, system, from, until, hours];
      return { length, lines: length > LATE ? [{ text: toCsv([line]), entries: 1 }] : [] };
    };
    const written = late('written_down', '', effectiveAt, recordedAt);
    spreads[kind].add(written.length);
    if (written.lines.length > 0)
      finding(own.withdrawals.late(subjectId, title, moment(effectiveAt), moment(recordedAt)));
    yield* written.lines;
    for (const [system, at] of passedOn(log, entry.ref.seq)) {
      const passed = late('passed_on', system, recordedAt, at);
      const spread = bySystem.get(system) ?? spreadOf();
      spread.add(passed.length);
      bySystem.set(system, spread);
      if (passed.lines.length > 0)
        finding(own.withdrawals.latePassedOn(subjectId, title, of.systemOf(system), moment(recordedAt), moment(at)));
      yield* passed.lines;
    }
  }
  const sum = (name: string, { spread }: ReturnType<typeof spreadOf>): void => {
    const { count, median, ninetieth, longest } = spread();
    const hours = [median, ninetieth, longest].map((length) => number(length / HOUR));
    if (count > 0) row(name, number(count), ...hours);
  };
  for (const kind of noes) sum(own.reason(kind), spreads[kind]);
  for (const [system, spread] of [...bySystem].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    sum(own.withdrawals.passedOn(of.systemOf(system)), spread);
  return said();
};
