import { describe, expect, test } from 'vitest';
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

describe('an import that is not finished', () => {
  const note = { batch: 'old-crm', file: 'Old CRM.csv', total: 5000 } as const;

  test('is named with its file and how far it came, until it is finished or given up', async () => {
    const under = testLedger();
    const staff = under.as(clerk);
    const imports = async () => (await staff.readiness()).imports;
    expect(await imports()).toEqual([]);
    await staff.noteImport({ ...note, state: 'begun', rows: 0 });
    under.clock.now += 60_000;
    const at = new Date(under.clock.now).toISOString();
    expect(await staff.noteImport({ ...note, state: 'reached', rows: 1900 })).toEqual({ outcome: 'recorded' });
    expect(await staff.noteImport({ ...note, state: 'reached', rows: 1900 })).toEqual({ outcome: 'unchanged' });
    await staff.noteImport({ batch: 'shop', file: 'Shop.csv', total: 10, state: 'begun', rows: 0 });
    const by = { id: clerk.id, name: clerk.name };
    expect(await imports()).toMatchObject([
      { ...note, rows: 1900, at, by },
      { batch: 'shop', rows: 0 },
    ]);
    await staff.noteImport({ ...note, state: 'finished', rows: 5000 });
    await staff.noteImport({ batch: 'shop', file: 'Shop.csv', total: 10, state: 'given_up', rows: 0 });
    expect(await imports()).toEqual([]);
    // Begun anew it is one again.
    await staff.noteImport({ ...note, state: 'begun', rows: 0 });
    expect(await imports()).toMatchObject([{ ...note, rows: 0 }]);
    expect(await staff.verify()).toMatchObject({ ok: true });
  });

  test('keeps the name of its file out of the chained part, and makes nobody known', async () => {
    const under = testLedger();
    await under.as(clerk).noteImport({ ...note, state: 'begun', rows: 0 });
    const { entries } = await under.store.read(
      { tenant: 'default', subject: '~import:old-crm' },
      { after: 0, limit: 9 },
    );
    expect(entries.map(({ body }) => body).join()).not.toContain('Old CRM');
    expect((await under.as(clerk).everybody()).subjectIds).toEqual([]);
  });

  test('is staff business, and read by its shape', async () => {
    const under = testLedger();
    const begun = { ...note, state: 'begun', rows: 0 } as const;
    expect(await failure(under.as(person).noteImport(begun))).toMatchObject({ code: 'forbidden' });
    for (const [wrong, path] of [
      [{ batch: 'Old CRM' }, '/batch'],
      [{ file: '' }, '/file'],
      [{ rows: -1 }, '/rows'],
      [{ state: 'lost' }, '/state'],
    ] as const)
      expect(await failure(under.as(clerk).noteImport({ ...begun, ...wrong } as never))).toMatchObject({ path });
  });
});

test('is none of a person’s business', async () => {
  expect(await failure(testLedger().as(person).readiness())).toMatchObject({ code: 'forbidden' });
});
