import { expect, test } from 'vitest';
import { clerk } from '../../../fixtures/ledger-under-test.js';
import { createLedger } from '../../ledger/create-ledger.js';
import { createMemoryStore } from '../../memory/create-memory-store.js';
import type { PolicyInput } from '../../model/policy.js';
import { nodeCrypto } from '../../node.js';
import { repairShop } from './repair-shop.js';
import { repairShopStrict } from './repair-shop-strict.js';

/** What the first version of these samples said: how long data is kept stood with the repair alone. */
const asFirstPublished = ({ purposes, ...policy }: PolicyInput): PolicyInput => ({
  ...policy,
  purposes: purposes.map(({ retention, ...purpose }) => ({
    ...purpose,
    ...(purpose.id === 'repair' && retention ? { retention } : {}),
  })),
});

test.each([
  ['repair-shop', repairShop],
  ['repair-shop-strict', repairShopStrict],
] as const)('a store that holds the first version of %s gets the periods at the next start', async (id, sample) => {
  const store = createMemoryStore();
  const presentationKeys = ['a key of these tests, 32 letters or more'];
  let now = Date.parse('2026-03-02T09:00:00.000Z');
  const start = (policies: readonly PolicyInput[]) =>
    createLedger({ store, policies, presentationKeys, crypto: nodeCrypto, clock: () => ++now }).as(clerk);
  const first = start([asFirstPublished(sample({ version: 1 }))]);
  const { presentation } = await first.form({ subjectId: 'c-1' });
  const yes = { questionId: 'news', channel: 'email', answer: 'given' } as const;
  await first.submit({
    subjectId: 'c-1',
    submission: {
      id: 'a-yes-of-these-tests-0001',
      presentation,
      mode: 'read_aloud',
      answers: [yes],
      capture: { method: 'in_person' },
    },
  });

  now += 3_600_000;
  for (const again of [start([sample()]), start([sample()])]) {
    const { inForce, before } = await again.draft(id);
    expect(inForce).toMatchObject({ version: 2 });
    expect(before?.purposes.every(({ retention }) => retention !== undefined)).toBe(true);
    // Nobody is asked again.
    expect(await again.mayContact({ subjectId: 'c-1', purposeId: 'news', channel: 'email' })).toMatchObject({
      allowed: true,
    });
  }
  expect(await start([sample()]).verify()).toMatchObject({ ok: true });
});
