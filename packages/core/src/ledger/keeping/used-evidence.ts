import type { LedgerContext } from '../ledger-context.js';
import { readPersons } from '../merging/read-persons.js';

/**
 * Hashes of the files that a person's entries rest on, as they are stored: an entry that was changed still keeps its file. What
 * is said of somebody who has become another stands in that one's log, while their files stay where they were put.
 */
export async function usedEvidence(
  context: Pick<LedgerContext, 'store' | 'crypto'>,
  tenant: string,
  subject: string,
): Promise<ReadonlySet<string>> {
  const logs = await readPersons(context, tenant, subject);
  return new Set(
    logs.flatMap(({ stored }) =>
      stored.flatMap(({ envelope }) => (typeof envelope === 'object' ? (envelope.evidence?.hash ?? []) : [])),
    ),
  );
}
