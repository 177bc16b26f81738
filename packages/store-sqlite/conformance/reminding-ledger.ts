import { type ConsentStore, createLedger, type LedgerFactory, type Message } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { testPolicy } from '@unticked/testkit';

const policy = testPolicy();
const purposes = policy.purposes.map((purpose) =>
  purpose.kind === 'consent' ? { ...purpose, remindBefore: 'P30D' } : purpose,
);

/** A ledger whose people are reminded a month before a yes to news ends. */
export const remindingLedger = (
  store: ConsentStore,
  clock: () => number,
  deliver: (message: Message) => Promise<void>,
): LedgerFactory =>
  createLedger({
    store,
    policies: [{ ...policy, purposes }],
    presentationKeys: ['a key of the tests, 32 characters and more'],
    crypto: nodeCrypto,
    clock,
    deliver,
  });
