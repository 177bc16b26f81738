import type { Split } from '@unticked/core';
import { handOver } from './consent/hand-over.js';
import { inTransaction } from './db/in-transaction.js';
import { problem } from './http/problem.js';
import type { Call } from './http/route.js';

/** Makes two customers of one again. Repairs that came along go back; those that were taken in since stay. As safe as a merge. */
export async function splitCustomer(
  { shop, actor }: Call,
  from: string,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<Split> {
  const { db, tables } = shop;
  const into = inTransaction(db, () => {
    const was = tables.customers.find(from)?.mergedInto;
    if (!was) return undefined;
    tables.customers.unmerge(from);
    tables.orders.moveBack(from);
    tables.toLedger.add({ id, customerId: from, actor, work: { kind: 'split', into: was, reason } });
    return was;
  });
  const waiting = tables.toLedger.waitingOf(from).find((one) => one.id === id)?.work;
  const parted = into ?? (waiting?.kind === 'split' ? waiting.into : undefined);
  if (parted === undefined) throw problem('changed_meanwhile');
  await handOver(shop, from);
  return { into: parted, from, replayed: false };
}
