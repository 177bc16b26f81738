import type { LedgerContext } from '../ledger-context.js';
import { openLog } from '../open-log.js';
import { readLog } from '../read-log.js';

/** Hashes of the files that a log's entries rest on, as they are stored: an entry that was changed still keeps its file. */
export async function usedEvidence(
  { store }: Pick<LedgerContext, 'store'>,
  tenant: string,
  subject: string,
): Promise<ReadonlySet<string>> {
  const { entries } = openLog(await readLog(store, { tenant, subject }));
  return new Set(
    entries.flatMap(({ envelope }) => (typeof envelope === 'object' ? (envelope.evidence?.hash ?? []) : [])),
  );
}
