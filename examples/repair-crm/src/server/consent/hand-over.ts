import { isConsentError } from '@unticked/core';
import type { Shop } from '../shop.js';
import type { WaitingWork } from '../tables/to-ledger.js';
import { contactPointsOf } from './contact-points.js';

async function give({ ledger, tables }: Shop, { id, customerId, actor, work }: WaitingWork): Promise<void> {
  const acting = ledger.as(actor);
  if (work.kind === 'measures') {
    await acting.measure({ subjectId: customerId, id, measures: work.measures });
    return;
  }
  const customer = tables.customers.find(customerId);
  await acting.submit({
    subjectId: customerId,
    submission: work.submission,
    ...(work.isNew ? { subject: 'new' as const } : {}),
    ...(customer ? { contactPoints: contactPointsOf(customer) } : {}),
  });
}

/**
 * Hands work to the ledger that was committed with the customer. What the ledger cannot take now waits for the next start;
 * what it will never take is dropped with a line in the log.
 */
export async function handOver(shop: Shop, waiting: WaitingWork): Promise<void> {
  try {
    await give(shop, waiting);
  } catch (error) {
    if (!isConsentError(error) || error.retryable) throw error;
    console.error(`The ledger refused what belongs to ${waiting.customerId}: ${error.code}`);
  }
  shop.tables.toLedger.remove(waiting.id);
}
