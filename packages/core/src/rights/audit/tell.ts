import type { AuditSectionId } from '../../model/audit-summary.js';
import type { AuditCase, Said } from './audit-case.js';
import { fileOf } from './file-of.js';
import { firstOf } from './first-of.js';

const MOST_ROWS = 100;
const MOST_FINDINGS = 20;

/** Gathers what the summary says of a section, as much of it as there is room for. */
export function tell(id: AuditSectionId, { tongue: { own, number } }: Pick<AuditCase, 'tongue'>) {
  const rows = firstOf<readonly string[]>(MOST_ROWS);
  const findings = firstOf<string>(MOST_FINDINGS);
  return {
    row: (...cells: readonly string[]): void => rows.add(cells),
    finding: findings.add,
    said: (): Said => {
      const more = findings.more();
      const found = more === 0 ? findings.items : [...findings.items, own.andMore(number(more), fileOf[id])];
      return { rows: rows.items, ...(found.length === 0 ? {} : { findings: found }) };
    },
  };
}
