import { isConsentError, type Ledger, type SubmitInput } from '@unticked/core';
import type { Shop } from '../shop.js';
import type { WaitingWork } from '../tables/to-ledger.js';
import { subjectFactsOf } from './subject-facts.js';

/** A log that is there already is this customer's own, as the shop made the id: other work of theirs came first. */
async function submitNew(ledger: Ledger, input: SubmitInput): Promise<void> {
  try {
    await ledger.submit({ ...input, subject: 'new' });
  } catch (error) {
    if (!isConsentError(error, 'subject_exists')) throw error;
    await ledger.submit(input);
  }
}

async function give({ ledger, tables }: Shop, { id, customerId, actor, work }: WaitingWork): Promise<void> {
  const acting = ledger.as(actor);
  if (work.kind === 'measures') {
    await acting.measure({ subjectId: customerId, id, measures: work.measures });
    return;
  }
  if (work.kind === 'merge') {
    await acting.merge({ into: work.into, from: customerId, id, reason: work.reason });
    return;
  }
  if (work.kind === 'split') {
    await acting.split({ subjectId: customerId, id, reason: work.reason });
    return;
  }
  const { submission, contactPoints, isNew } = work;
  const customer = tables.customers.find(customerId);
  const subjectFacts = customer && subjectFactsOf(customer);
  const input = { subjectId: customerId, submission, contactPoints, subjectFacts };
  await (isNew ? submitNew(acting, input) : acting.submit(input));
}

/**
 * Hands the ledger what was committed with the customer, in the order in which it was. What the ledger cannot take now waits,
 * and what came after it too; what it will never take is dropped with a line in the log.
 */
export async function handOver(shop: Shop, customerId: string): Promise<void> {
  for (const waiting of shop.tables.toLedger.waitingOf(customerId)) {
    try {
      await give(shop, waiting);
    } catch (error) {
      if (!isConsentError(error) || error.retryable) throw error;
      console.error(`The ledger refused what belongs to ${customerId}: ${error.code}`);
    }
    shop.tables.toLedger.remove(waiting.id);
  }
}
