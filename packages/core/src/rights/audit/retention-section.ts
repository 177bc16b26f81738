import { toCsv } from '../../canonical/to-csv.js';
import { isConsentError } from '../../errors/is-consent-error.js';
import type { RetentionCase } from '../../model/retention.js';
import type { AuditCase, SectionMaker } from './audit-case.js';
import { tell } from './tell.js';

async function* casesOf({ context: { ledger }, judgedAt, question }: AuditCase): AsyncGenerator<RetentionCase> {
  let after: string | undefined = '';
  while (after !== undefined) {
    const page: { readonly cases: readonly RetentionCase[]; readonly next?: string } = await ledger.retentionAt({
      at: judgedAt,
      before: question.until,
      after,
    });
    yield* page.cases;
    after = page.next;
  }
}

/** `retention.csv`: who was kept on no ground any more at the end of the period, by what was recorded until then. */
export const retentionSection: SectionMaker = async function* (of) {
  const { own, number, dated, moment } = of.tongue;
  const { row, finding, said } = tell('retention', of);
  const counts = { due: 0, overdue: 0 };
  yield { text: toCsv([['person', 'since', 'urgency', 'action']]), entries: 0 };
  try {
    for await (const { subjectId, since, urgency, action } of casesOf(of)) {
      counts[urgency] += 1;
      yield { text: toCsv([[subjectId, since, urgency, action]]), entries: 1 };
      if (urgency === 'overdue') finding(own.retention.overdue(subjectId, since === 'never' ? '' : dated(since)));
    }
  } catch (error) {
    // The rest of the pack does not wait for the host's records.
    if (!isConsentError(error, 'unavailable')) throw error;
    finding(own.retention.unavailable);
  }
  for (const urgency of ['due', 'overdue'] as const) row(own.retention.urgencies[urgency], number(counts[urgency]));
  return { ...said(), says: own.asOf(own.sections.retention.says, moment(of.judgedAt)) };
};
