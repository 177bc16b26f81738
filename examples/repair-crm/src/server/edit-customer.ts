import type { CustomerEdit } from '../shared/customer-input.js';
import { addressMeasures } from './consent/address-measures.js';
import { handOver } from './consent/hand-over.js';
import { inTransaction } from './db/in-transaction.js';
import { problem } from './http/problem.js';
import type { Call } from './http/route.js';
import { randomId } from './random-id.js';

/** Saves an edit. Nothing about consent can stop it; a changed address or number becomes an entry of the log. */
export async function editCustomer({ shop, actor }: Call, id: string, edit: CustomerEdit): Promise<void> {
  const { db, tables } = shop;
  const before = tables.customers.find(id);
  if (!before) throw problem('not_found');
  const isReported = inTransaction(db, () => {
    if (!tables.customers.update(id, edit.revision, edit.customer)) throw problem('changed_meanwhile');
    const measures = tables.settings.policyId() === undefined ? [] : addressMeasures(before, edit);
    if (measures.length === 0) return false;
    tables.toLedger.add({ id: randomId(), customerId: id, actor, work: { kind: 'measures', measures } });
    return true;
  });
  if (isReported) await handOver(shop, id).catch((error: unknown) => console.error('handing over:', error));
}
