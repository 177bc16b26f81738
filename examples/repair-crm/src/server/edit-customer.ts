import type { Measure } from '@unticked/core';
import type { Customer } from '../shared/customer.js';
import type { CustomerEdit } from '../shared/customer-input.js';
import { contactPointsOf } from './consent/contact-points.js';
import { handOver } from './consent/hand-over.js';
import { inTransaction } from './db/in-transaction.js';
import { problem } from './http/problem.js';
import type { Call } from './http/route.js';
import { randomId } from './random-id.js';

/** What the ledger has to know: a yes was given for an address, not for whatever stands in the field later. */
function addressMeasures(before: Customer, edit: CustomerEdit): readonly Measure[] {
  const [was, is] = [contactPointsOf(before), contactPointsOf(edit.customer)];
  const meanings = { email: edit.emailWas, sms: edit.phoneWas, phone: edit.phoneWas, post: edit.postWas };
  return (['email', 'sms', 'phone', 'post'] as const).flatMap((channel) => {
    const { [channel]: from = '' } = was;
    const { [channel]: to = '' } = is;
    if (from === '' || from === to) return [];
    return [{ kind: 'contact_point_changed', channel, from, to, meaning: meanings[channel] ?? 'new_address' }];
  });
}

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
