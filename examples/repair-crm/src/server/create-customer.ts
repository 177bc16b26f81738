import type { NewCustomerInput } from '../shared/customer-input.js';
import { firstOrderId } from '../shared/order.js';
import { assertInformed } from './consent/assert-informed.js';
import { contactPointsOf } from './consent/contact-points.js';
import { handOver } from './consent/hand-over.js';
import { setupOf } from './consent/setup-of.js';
import { inTransaction } from './db/in-transaction.js';
import type { Call } from './http/route.js';
import { randomId } from './random-id.js';

export interface NewCustomer {
  readonly input: NewCustomerInput;
  /** Made once for each form, so that sending it twice creates one customer. */
  readonly requestId: string;
  /** `later`: the page submits the answers itself, once it knows the id. */
  readonly consent: 'later' | { readonly submission: unknown };
}

/**
 * Creates a customer with a device, and hands the answers to the ledger once both are on the disk. The same form sent again makes
 * no second customer, but its answers may be others by then; if they are not, the submission's own id makes them count once.
 */
export async function createCustomer(call: Call, { input, requestId, consent }: NewCustomer): Promise<string> {
  const { db, tables, now } = call.shop;
  const { consent: asking } = setupOf(tables);
  // Whoever pauses asking while the form is open takes nothing back of what was asked in it.
  const submission = consent === 'later' || asking === 'off' ? undefined : consent.submission;
  const isRequired = consent !== 'later' && asking === 'on' && !tables.customers.byRequest(requestId);
  if (isRequired) await assertInformed(call, submission);

  const { device, fault, ...customer } = input;
  const at = now().toISOString();
  const create = (): string => {
    const id = tables.customers.create(customer, at, requestId);
    tables.orders.create(id, { device, fault }, at, 'received', firstOrderId(requestId));
    return id;
  };
  const customerId = inTransaction(db, () => {
    // Looked up here: a second click may have come while the first was waiting.
    const known = tables.customers.byRequest(requestId);
    const id = known?.id ?? create();
    const contactPoints = contactPointsOf(known ?? customer);
    const work = { kind: 'submission' as const, submission, isNew: !known, contactPoints };
    if (submission !== undefined) tables.toLedger.add({ id: randomId(), customerId: id, actor: call.actor, work });
    return id;
  });
  // The customer is there; if the ledger cannot take the answers now, they wait on the disk.
  if (submission !== undefined)
    await handOver(call.shop, customerId).catch((error: unknown) => console.error('handing over:', error));
  return customerId;
}
