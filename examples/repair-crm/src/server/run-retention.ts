import type { RetentionRun } from '@unticked/core';
import type { Shop } from './shop.js';

/**
 * Takes off every list whom nothing keeps any more. While no text says how long repairs are kept, the run only counts: what a repair
 * asks for would look like nothing.
 */
export async function runRetention({ ledger, rights }: Pick<Shop, 'ledger' | 'rights'>): Promise<RetentionRun> {
  const clock = { type: 'system', id: 'clock' } as const;
  const { purposes } = await ledger.as(clock).readiness();
  const isSaid = purposes.some(({ purposeId }) => purposeId === 'repair');
  return rights.as(clock).runRetention({ action: isSaid ? 'remove' : 'list' });
}
