import { ConsentError } from '../../errors/consent-error.js';
import { LEDGER_SYSTEM } from '../define-data-source.js';
import type { RightsContext } from '../rights-context.js';
import type { InventoryCase } from './inventory-case.js';
import type { ProcessingRecord, PublicInventory } from './inventory-document.js';
import { processingRecord } from './processing-record.js';
import { publicInventory } from './public-inventory.js';

async function readInventory(
  { inventory, ledger, facts, now }: RightsContext,
  locale: string | undefined,
): Promise<InventoryCase> {
  if (!inventory) throw new ConsentError('unsupported', { params: { needs: 'inventory' } });
  return { inventory, purposes: await ledger.purposesInForce(), facts, at: now(), locale };
}

/** See `Rights.processingRecord`. The ledger itself is one of the systems that hold data. */
export async function processingRecordOf(context: RightsContext, locale?: string): Promise<ProcessingRecord> {
  const sources = [LEDGER_SYSTEM, ...context.sources.map(({ id }) => id)];
  return processingRecord(await readInventory(context, locale), sources);
}

/** See `RightsFactory.publicInventory`. */
export const publicInventoryOf = async (context: RightsContext, locale?: string): Promise<PublicInventory> =>
  publicInventory(await readInventory(context, locale));
