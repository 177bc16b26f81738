import { type ConsentStore, createLedger, tradeShow } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { aClerk } from '@unticked/testkit';

const key = 'a key of the tests, 32 characters and more';
export const YEARS = 4 * 366 * 86_400_000;

/** A ledger of a fair over a store, whose clock is so much ahead; nobody took part in the draw. */
export function retentionOn(store: ConsentStore, ahead: number) {
  const ledger = createLedger({
    store,
    policies: [tradeShow()],
    presentationKeys: [key],
    addressKey: key,
    crypto: nodeCrypto,
    keepProof: { period: 'P1M', ground: 'legal_claims' },
    anchors: async () => ({ drawEnd: 'never' }),
    clock: () => Date.now() + ahead,
  });
  return { person: ledger.as({ type: 'person', id: 'p-1' }), staff: ledger.as(aClerk()) };
}
