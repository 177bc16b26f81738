import type { AuditSectionId } from '../../model/audit-summary.js';

/** The file of each section. The names are stable, whatever the language of the words in a pack. */
export const fileOf = {
  texts: 'texts.ndjson',
  counts: 'counts.csv',
  sample: 'sample.ndjson',
  withdrawals: 'withdrawals.csv',
  messages: 'messages.csv',
  imports: 'imports.csv',
  requests: 'requests.csv',
  states: 'states.csv',
  retention: 'retention.csv',
  looks: 'looks.csv',
  ledger: 'ledger.json',
} as const satisfies Readonly<Record<AuditSectionId, string>>;
