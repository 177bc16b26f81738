import { expect, test } from 'vitest';
import { clerk, failure, person, shopWithNews, testLedger } from '../../../fixtures/ledger-under-test.js';
import { createMemoryEvidenceStore } from '../../memory/create-memory-evidence-store.js';
import { createMemoryStore } from '../../memory/create-memory-store.js';

const statesOf = async (options: Parameters<typeof testLedger>[0]) => {
  const { checks } = await testLedger(options).as(clerk).readiness();
  return Object.fromEntries(checks.map(({ id, state }) => [id, state]));
};

test('a ledger that has everything lacks nothing', async () => {
  const all = {
    store: { ...createMemoryStore(), durability: 'fsync' as const },
    addressKey: 'a key of the tests, 32 characters and more',
    deliver: async () => {},
    evidence: createMemoryEvidenceStore(),
    signer: { keys: [], sign: async () => '' },
  };
  expect(new Set(Object.values(await statesOf(all)))).toEqual(new Set(['ready']));
});

test('what is promised and not there is missing; what only cannot be done is not', async () => {
  expect(await statesOf({ policies: [], presentationKeys: [] })).toEqual({
    policy: 'missing',
    durability: 'missing',
    presentation_keys: 'missing',
    deliver: 'without',
    address_key: 'without',
    evidence: 'without',
    signer: 'without',
  });
});

test('links must be sent where a purpose waits for one', async () => {
  const policies = [shopWithNews(1, { doubleOptIn: { validFor: 'P7D' } })];
  expect(await statesOf({ policies })).toMatchObject({ deliver: 'missing' });
  expect(await statesOf({ policies: [shopWithNews(1, { remindBefore: 'P30D' })] })).toMatchObject({
    deliver: 'missing',
  });
  expect(await statesOf({ policies, deliver: async () => {} })).toMatchObject({ deliver: 'ready' });
});

test('names what is in force, by which channels, and whether it binds', async () => {
  const under = testLedger({ enforcement: (id) => (id === 'news' ? 'observe' : 'enforce') });
  const { purposes } = await under.as(clerk).readiness();
  expect(
    purposes.map(({ purposeId, kind, channels, answered, mode }) => [purposeId, kind, channels, answered, mode]),
  ).toEqual([
    ['repair', 'information', ['*'], ['*'], 'enforce'],
    ['repair-messages', 'information', ['sms', 'email', 'phone'], ['*'], 'enforce'],
    ['news', 'consent', ['email', 'sms'], ['email', 'sms'], 'observe'],
  ]);
  under.clock.now = Date.parse('2019-01-01T00:00:00.000Z');
  expect((await under.as(clerk).readiness()).purposes).toEqual([]);
});

test('is none of a person’s business', async () => {
  expect(await failure(testLedger().as(person).readiness())).toMatchObject({ code: 'forbidden' });
});
