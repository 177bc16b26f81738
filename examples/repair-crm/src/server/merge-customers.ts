import type { Merged } from '@unticked/core';
import { handOver } from './consent/hand-over.js';
import { inTransaction } from './db/in-transaction.js';
import { problem } from './http/problem.js';
import type { Call } from './http/route.js';

export interface MergeCall {
  /** Made once for each merge, so that sending it twice is one. */
  readonly id: string;
  readonly from: string;
  readonly reason: string;
}

/**
 * Makes one customer of two: the repairs go to the one who goes on. What the shop wrote and what the ledger is to do are one commit;
 * if the process dies before the ledger has done it, the next start hands it over.
 */
export async function mergeCustomers(
  { shop, actor }: Call,
  into: string,
  { id, from, reason }: MergeCall,
): Promise<Merged> {
  const { db, tables, ledger, now } = shop;
  const isDone = (): boolean => tables.customers.find(from)?.mergedInto === into;
  // Somebody of whom the ledger knows nothing may be a customer all the same; who is none cannot become another.
  if (!tables.customers.find(from)) throw problem('not_found');
  // Before anything is written: what the ledger would refuse is refused here too.
  if (!isDone()) await ledger.as(actor).mergePreview({ into, from });
  inTransaction(db, () => {
    if (isDone()) return;
    if (!tables.customers.merge({ into, from, at: now().toISOString() })) throw problem('changed_meanwhile');
    tables.orders.move({ into, from });
    tables.toLedger.add({ id, customerId: from, actor, work: { kind: 'merge', into, reason } });
  });
  await handOver(shop, from);
  return { replayed: false, subjectId: into, standing: await ledger.as(actor).standing(into) };
}
