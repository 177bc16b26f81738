import type { Shop } from '../shop.js';
import { handOver } from './hand-over.js';

/** At the start: what was committed when the process ended, but never reached the ledger. */
export async function handOverAll(shop: Shop): Promise<void> {
  for (const customerId of shop.tables.toLedger.customersWaiting()) await handOver(shop, customerId);
}
