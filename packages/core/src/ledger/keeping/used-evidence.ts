import type { LedgerContext } from '../ledger-context.js';
import { everOne } from '../merging/ever-one.js';

/**
 * Hashes of the files that entries rest on, as they are stored: an entry that was changed still keeps its file. A file stays where
 * it was put, while the entry went to the log that was one with that person's then, and stays there when they are two again.
 */
export async function usedEvidence(
  context: Pick<LedgerContext, 'store'>,
  tenant: string,
  subject: string,
): Promise<ReadonlySet<string>> {
  const logs = [...(await everOne(context, tenant, subject)).values()];
  return new Set(
    logs.flatMap((stored) =>
      stored.flatMap(({ envelope }) => (typeof envelope === 'object' ? (envelope.evidence?.hash ?? []) : [])),
    ),
  );
}
