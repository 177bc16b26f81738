import { toCsv } from '../../canonical/to-csv.js';
import type { LookedAt } from '../../model/held.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { RecordedBy } from '../../model/method.js';
import { looksLog } from '../../model/subject-id.js';
import type { AuditCase, SectionMaker } from './audit-case.js';
import { personEntries } from './person-entries.js';
import { tell } from './tell.js';

/** What left, or was looked at. `link` and `download`: a link to a download was sent, or used. `audit`: a pack like this one. */
type What = LookedAt | 'erased' | 'link' | 'download' | 'audit' | 'audit_named';

interface Looked {
  readonly at: string;
  readonly subjectId: string;
  readonly what: What;
  readonly who: RecordedBy;
  /** Named alone. */
  readonly name: string;
}

const MONTH = 7;
const begin = looksLog('').slice(0, -1);

function lookedOf({ question, staff }: AuditCase, subjectId: string, { event, envelope }: LoggedEvent, what?: What) {
  if (event === 'unreadable') return [];
  const { from, until } = question;
  const { recordedAt: at, recordedBy: who } = event;
  if (at < from || at >= until) return [];
  const { audited, looked = 'erased', recordedBy } = typeof envelope === 'object' ? envelope : {};
  const found = audited === undefined ? looked : audited === 'named' ? 'audit_named' : 'audit';
  const name = question.staff === 'named' && recordedBy && who !== 'person' ? staff(recordedBy) : '';
  return [{ at, subjectId, what: what ?? found, who, name }];
}

async function* everyLook(of: AuditCase): AsyncGenerator<Looked> {
  const months = [of.question.from, of.question.until].map((instant) => instant.slice(0, MONTH));
  const [first = '', last = ''] = months;
  const isMeant = (log: string) => first <= log.slice(-MONTH) && log.slice(-MONTH) <= last;
  for await (const { log, entries } of of.context.ledger.auditLogs({ of: 'looks', isMeant }))
    for (const entry of entries) yield* lookedOf(of, log.slice(begin.length, -MONTH - 1), entry);
  for await (const { subjectId, entry, event } of personEntries(of)) {
    if (event.kind !== 'delivered') continue;
    if (event.message === 'export') yield* lookedOf(of, subjectId, entry, 'link');
    if (event.message === 'exported') yield* lookedOf(of, subjectId, entry, 'download');
  }
}

const leaves: ReadonlySet<What> = new Set(['export', 'link', 'download', 'audit', 'audit_named']);

/** `looks.csv`: who looked at all that is held of somebody, by day; whatever left the house is a row of its own. */
export const looksSection: SectionMaker = async function* (of) {
  const { own, number } = of.tongue;
  const { row, said } = tell('looks', of);
  const days = new Map<string, number>();
  const totals = new Map<string, { readonly cells: readonly string[]; count: number }>();
  yield { text: toCsv([['at', 'person', 'what', 'who', 'name', 'count']]), entries: 0 };
  for await (const { at, subjectId, what, who, name } of everyLook(of)) {
    const cells = [own.looks.whats[what], own.who[who], name];
    const total = totals.get(cells.join('\0')) ?? { cells, count: 0 };
    total.count += 1;
    totals.set(cells.join('\0'), total);
    const day = [at.slice(0, 10), what, who, name].join('\0');
    if (leaves.has(what)) yield { text: toCsv([[at, subjectId, what, who, name, 1]]), entries: 1 };
    else days.set(day, (days.get(day) ?? 0) + 1);
  }
  for (const [key, count] of [...days].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [day = '', what = '', who = '', name = ''] = key.split('\0');
    yield { text: toCsv([[day, '', what, who, name, count]]), entries: 1 };
  }
  for (const { cells, count } of totals.values()) row(...cells, number(count));
  return said();
};
