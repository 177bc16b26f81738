import type { SectionMaker } from './audit-case.js';
import { tell } from './tell.js';

/** `ledger.json`: every entry, text and policy against its hash, today. */
export const ledgerSection: SectionMaker = async function* (of) {
  const { own, number } = of.tongue;
  const { row, finding, said } = tell('ledger', of);
  const report = await of.context.ledger.verify();
  const { subjects, events, envelopes, notices, policies } = report.checked;
  row(own.ledger.logs, number(subjects));
  row(own.ledger.entries, number(events));
  row(own.ledger.personal, number(envelopes));
  row(own.ledger.texts, number(notices));
  row(own.ledger.policies, number(policies));
  for (const broken of report.broken) finding(own.ledger.broken(broken));
  for (const { subjectId, seq, finding: lack } of report.flagged)
    finding(own.ledger.flagged(subjectId, seq, lack.code));
  yield { text: `${JSON.stringify(report, null, 2)}\n`, entries: events };
  return said();
};
