import { toCsv } from '../../canonical/to-csv.js';
import { personStateOf } from '../../ledger/removing/person-state-of.js';
import type { PersonState } from '../../model/person-state.js';
import type { AuditCase, SectionMaker } from './audit-case.js';
import { tell } from './tell.js';

/** What is done to a person as a whole. */
type Done = 'held' | 'restricted' | 'removed' | 'erased';

interface Row {
  readonly done: Done;
  readonly since: string;
  /** A norm as it was typed in, or the word of a cause. */
  readonly why: string;
  readonly reason: string;
  /** When somebody looks again, or until when the person can be brought back, or the proof is kept. */
  readonly until: string;
}

function rowsOf({ holds, restricted, removed, erased }: PersonState): readonly Row[] {
  return [
    ...holds.map(({ since, norm, reason, reviewOn }) => ({
      done: 'held' as const,
      since,
      why: norm,
      reason,
      until: reviewOn,
    })),
    ...(restricted
      ? [
          {
            done: 'restricted' as const,
            since: restricted.since,
            why: restricted.because ?? '',
            reason: restricted.reason ?? '',
            until: '',
          },
        ]
      : []),
    ...(removed
      ? [
          {
            done: 'removed' as const,
            since: removed.at,
            why: '',
            reason: removed.reason ?? '',
            until: removed.recoverUntil,
          },
        ]
      : []),
    ...(erased
      ? [{ done: 'erased' as const, since: erased.at, why: erased.because, reason: '', until: erased.kept.until }]
      : []),
  ];
}

/** Who stood so at the end of the period; of those who were erased, whoever was in the period. */
async function* statesAt({ context, question: { from, until }, judgedAt }: AuditCase) {
  for await (const { log: subjectId, entries } of context.ledger.auditLogs({ of: 'persons' })) {
    const known = entries.filter(({ event }) => event === 'unreadable' || event.recordedAt < until);
    for (const row of rowsOf(personStateOf(subjectId, known, judgedAt)))
      if (row.done !== 'erased' || row.since >= from) yield { subjectId, ...row };
  }
}

/** `states.csv`: who was held, restricted, removed or erased, why, and until when. */
export const statesSection: SectionMaker = async function* (of) {
  const { own, number, dated, moment } = of.tongue;
  const { row, finding, said } = tell('states', of);
  const counts = new Map<Done, number>();
  yield { text: toCsv([['person', 'state', 'since', 'why', 'reason', 'until']]), entries: 0 };
  for await (const { subjectId, done, since, why, reason, until } of statesAt(of)) {
    counts.set(done, (counts.get(done) ?? 0) + 1);
    yield { text: toCsv([[subjectId, done, since, why, reason, until]]), entries: 1 };
    if (done === 'held' && until < of.judgedAt.slice(0, 10))
      finding(own.states.unreviewed(subjectId, why, moment(since), dated(until)));
  }
  for (const [done, count] of counts) row(own.states.done[done], number(count));
  return { ...said(), says: own.asOf(own.sections.states.says, moment(of.judgedAt)) };
};
