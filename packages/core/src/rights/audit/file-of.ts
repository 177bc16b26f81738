import type { AuditSectionId } from '../../model/audit-summary.js';

/** The file of each section. The names are stable, whatever the language of the words in a pack. */
export const fileOf = {
  counts: 'counts.csv',
  sample: 'sample.ndjson',
  ledger: 'ledger.json',
} as const satisfies Readonly<Record<AuditSectionId, string>>;
