import type { NewCustomerInput } from '../shared/customer-input.js';
import { assertInformed } from './consent/assert-informed.js';
import { contactPointsOf } from './consent/contact-points.js';
import { handOver } from './consent/hand-over.js';
import { setupOf } from './consent/setup-of.js';
import { inTransaction } from './db/in-transaction.js';
import type { Call } from './http/route.js';
import { randomId } from './random-id.js';
import type { WaitingWork } from './tables/to-ledger.js';

export interface NewCustomer {
  readonly input: NewCustomerInput;
  /** Made once for each form, so that sending it twice creates one customer. */
  readonly requestId: string;
  /** `later`: the page submits the answers itself, once it knows the id. */
  readonly consent: 'later' | { readonly submission: unknown };
}

/** Creates a customer with a device, and hands the answers to the ledger once both are on the disk. */
export async function createCustomer(call: Call, { input, requestId, consent }: NewCustomer): Promise<string> {
  const { db, tables, now } = call.shop;
  const known = tables.customers.byRequest(requestId);
  if (known) return known.id;
  const isAsking = setupOf(tables).consent === 'on';
  const submission = consent === 'later' || !isAsking ? undefined : consent.submission;
  const isHere = consent !== 'later' && isAsking;
  if (isHere) await assertInformed(call, submission);

  const { device, fault, ...customer } = input;
  const at = now().toISOString();
  const created = inTransaction(db, () => {
    const customerId = tables.customers.create(customer, at, requestId);
    tables.orders.create(customerId, { device, fault }, at);
    const contactPoints = contactPointsOf(customer);
    const work = { kind: 'submission' as const, submission, isNew: true, contactPoints };
    const waiting: WaitingWork = { id: randomId(), customerId, actor: call.actor, work };
    if (isHere) tables.toLedger.add(waiting);
    return customerId;
  });
  // The customer is there; if the ledger cannot take the answers now, they wait on the disk.
  if (isHere) await handOver(call.shop, created).catch((error: unknown) => console.error('handing over:', error));
  return created;
}
