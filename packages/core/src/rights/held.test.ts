import { beforeEach, describe, expect, test } from 'vitest';
import { clerk, failure, person, submissionOf, testLedger, told, yes } from '../../fixtures/ledger-under-test.js';
import { tamperedStore, withEntry } from '../../fixtures/tampered-store.js';
import type { Instant } from '../canonical/instant.js';
import type { Ledger } from '../ledger/ledger.js';
import { createMemoryStore } from '../memory/create-memory-store.js';
import type { Collected, DataSource } from '../model/data-source.js';
import type { HeldProgress } from '../model/held.js';
import { nodeCrypto } from '../node.js';
import { createRights, type Rights } from './create-rights.js';
import { createRightsBackend } from './create-rights-backend.js';
import { defineDataSource, LEDGER_SYSTEM } from './define-data-source.js';

const subjectId = 'c-1';
let made = 0;
const id = () => `held-${String(++made).padStart(24, '0')}`;
const orders: Collected = {
  sets: [{ id: 'orders', title: { en: 'Orders' }, items: [{ what: 'Bicycle', paid: true, price: 90 }] }],
};

let under: ReturnType<typeof testLedger>;
let staff: Ledger;

const rightsWith = (...sources: readonly DataSource[]): Rights =>
  createRights({
    ledger: { ...under, durability: 'memory', sealsPresentations: true },
    sources,
    timeLimit: 30,
    clock: () => under.clock.now,
    crypto: nodeCrypto,
  }).as(clerk);

const source = (name: string, collect: DataSource['collect']): DataSource =>
  defineDataSource({ id: name, title: { en: name }, collect });

async function answer(subject: string, email: string): Promise<void> {
  const submission = submissionOf(await staff.form({ subjectId: subject, audience: 'person' }), [yes('news', 'email')]);
  await under.as(person).submit({ subjectId: subject, submission, contactPoints: { email } });
}

beforeEach(async () => {
  under = testLedger({
    addressKey: 'a key for addresses, 32 characters and more',
    keepProof: { period: 'P3Y', ground: 'legal_claims' },
  });
  staff = under.as(clerk);
  await answer(subjectId, 'maria@mail.example');
});

describe('what is held', () => {
  test('comes from every system at once and from the ledger, with its addresses', async () => {
    const running = { now: 0, most: 0 };
    const slow = (name: string) =>
      source(name, async () => {
        running.most = Math.max(running.most, ++running.now);
        await new Promise((done) => setTimeout(done, 5));
        running.now -= 1;
        return orders;
      });
    const held = await rightsWith(slow('crm'), slow('shop')).held(subjectId);
    expect(running.most).toBe(2);
    expect(held.systems.map(({ system, state }) => `${system} ${state}`)).toEqual([
      `${LEDGER_SYSTEM} ok`,
      'crm ok',
      'shop ok',
    ]);
    const answers = held.systems[0]?.sets.find((set) => set.id === 'answers');
    expect(answers?.items[0]).toMatchObject({
      id: subjectId,
      kind: 'given',
      purpose: 'news',
      channel: 'email',
      address: 'maria@mail.example',
      version: 1,
    });
    expect(held.systems[1]?.sets).toEqual(orders.sets);
    expect(held.locale).toBe('en');
  });

  test('names what fails, is late, knows a part or answers nonsense, and none of it hides the rest or says why it threw', async () => {
    const progress: HeldProgress[] = [];
    const held = await rightsWith(
      source('throws', () => {
        throw new Error('Maria is in a state that nobody foresaw');
      }),
      source('hangs', async (_, { signal }) => {
        await new Promise((_done, fail) => signal.addEventListener('abort', () => fail(new Error('Maria'))));
        return orders;
      }),
      source('partial', async () => ({ ...orders, missing: { en: 'Orders before 2020 are on paper.' } })),
      source('nonsense', async () => ({ sets: [{ id: 'x', items: 'all' }] }) as never),
      source('twice', async () => ({ sets: [...orders.sets, ...orders.sets] })),
      source('fine', async () => orders),
    ).held(subjectId, { onProgress: (one) => progress.push(one) });
    const said = held.systems.slice(1).map((one) => [one.system, one.state, 'because' in one ? one.because : '']);
    expect(said).toEqual([
      ['throws', 'failed', 'error'],
      ['hangs', 'failed', 'timeout'],
      ['partial', 'partial', ''],
      ['nonsense', 'failed', 'error'],
      ['twice', 'failed', 'error'],
      ['fine', 'ok', ''],
    ]);
    expect(held.systems[3]).toMatchObject({ missing: { en: 'Orders before 2020 are on paper.' }, sets: orders.sets });
    const others = progress.filter(({ system }) => system !== LEDGER_SYSTEM);
    expect(JSON.stringify([held.systems.slice(1), others])).not.toMatch(/maria/i);
    expect(progress.slice(0, 7).every(({ state }) => state === 'waiting')).toBe(true);
    expect(
      progress
        .slice(7)
        .map(({ system }) => system)
        .toSorted(),
    ).toEqual(held.systems.map(({ system }) => system).toSorted());
  });

  test('is told system by system, as each answers and with what it holds, before the last has', async () => {
    const answers: (() => void)[] = [];
    const late = source('late', () => new Promise((done) => answers.push(() => done(orders))));
    const heard: HeldProgress[] = [];
    const backend = createRightsBackend({
      ledger: staff,
      rights: rightsWith(
        late,
        source('crm', async () => orders),
      ),
    });
    const whole = backend.subject(subjectId).held({
      onProgress: (one) => {
        heard.push(one);
        if (one.system === 'crm' && one.state === 'ok') for (const answer of answers) answer();
      },
    });
    const { systems } = await whole;
    const told = heard.slice(3);
    expect(told.map(({ system, state }) => `${system} ${state}`)).toEqual([`${LEDGER_SYSTEM} ok`, 'crm ok', 'late ok']);
    expect(new Set(told)).toEqual(new Set(systems));
  });

  test('says why it is there, and what is said of that in a form of its own is refused', async () => {
    const terms = {
      why: { en: 'For your repairs.' },
      ground: 'contract',
      since: '2024-03-01T00:00:00.000Z' as Instant, // written as one is
      until: { en: 'seven years after the last one' },
      recipients: [{ en: 'The parcel service' }],
      origin: { en: 'The web shop' },
    } as const;
    const [first] = orders.sets;
    const set = { id: 'orders', title: { en: 'Orders' }, items: first?.items ?? [], ...terms };
    const held = await rightsWith(
      source('crm', async () => ({ sets: [set] })),
      source('feeling', async () => ({ sets: [{ ...set, ground: 'a feeling' as never }] })),
      source('march', async () => ({ sets: [{ ...set, since: 'in March' as never }] })),
    ).held(subjectId);
    expect(held.systems[1]?.sets).toEqual([set]);
    expect(held.systems.slice(2).map(({ state }) => state)).toEqual(['failed', 'failed']);
    const ours = held.systems[0]?.sets[0];
    expect(ours).toMatchObject({ ground: 'legal_obligation', since: '2026-11-02T09:00:00.000Z' });
    expect(ours?.why?.en).toMatch(/shown/);
  });

  test('goes on where whoever watches throws', async () => {
    const held = await rightsWith(source('crm', async () => orders)).held(subjectId, {
      onProgress: () => {
        throw new Error('the window is closed');
      },
    });
    expect(held.systems[1]).toMatchObject({ state: 'ok' });
  });

  test('means all ids that are one with the person, in the ledger and in every system', async () => {
    await answer('c-2', 'm.berger@mail.example');
    await staff.merge({ from: 'c-2', into: subjectId, id: id(), reason: 'The same person.' });
    const asked: (readonly string[])[] = [];
    const crm = source('crm', async ({ subjects }) => {
      asked.push(subjects);
      return orders;
    });
    for (const one of [subjectId, 'c-2']) {
      const { systems } = await rightsWith(crm).held(one);
      const answers = systems[0]?.sets.find((set) => set.id === 'answers')?.items ?? [];
      expect(new Set(answers.flatMap((item) => item.address ?? []))).toEqual(
        new Set(['maria@mail.example', 'm.berger@mail.example']),
      );
    }
    expect(asked).toEqual([
      ['c-1', 'c-2'],
      ['c-2', 'c-1'],
    ]);
  });

  test('is said to be partial where the log is not as it was written', async () => {
    under = testLedger({
      store: tamperedStore(under.store, {
        page: withEntry(1, (entry) => ({ ...entry, body: entry.body.replace('screen', 'screem') })),
      }),
      clock: () => under.clock.now,
    });
    expect((await rightsWith().held(subjectId)).systems[0]).toMatchObject({ state: 'partial' });
  });

  test('has another fingerprint once a system says something else', async () => {
    const crm = { ...orders };
    const rights = rightsWith(source('crm', async () => crm));
    const { fingerprint } = await rights.held(subjectId);
    expect((await rights.held(subjectId)).fingerprint).toBe(fingerprint);
    Object.assign(crm, { sets: [] });
    expect((await rights.held(subjectId)).fingerprint).not.toBe(fingerprint);
  });
});

describe('who looked', () => {
  test('is written down once for each of staff and day, and leaves the person as they were', async () => {
    const before = await told(staff);
    const rights = rightsWith();
    await rights.held(subjectId);
    await rights.held(subjectId);
    under.clock.now += 86_400_000 * 30;
    await rights.held(subjectId);
    expect(await rights.lookedAt(subjectId)).toEqual([
      { at: '2026-11-02T09:00:00.000Z', what: 'held', by: { id: clerk.id, name: clerk.name } },
      { at: '2026-12-02T09:00:00.000Z', what: 'held', by: { id: clerk.id, name: clerk.name } },
    ]);
    expect(await told(staff)).toEqual(before);
    expect(await staff.verify()).toMatchObject({ ok: true });
  });

  test('is written down before anything is shown', async () => {
    const inner = createMemoryStore();
    under = testLedger({ store: { ...inner, commit: async () => Promise.reject(new Error('full')) }, policies: [] });
    const asked: string[] = [];
    const crm = source('crm', async () => {
      asked.push('crm');
      return orders;
    });
    await expect(rightsWith(crm).held(subjectId)).rejects.toMatchObject({ code: 'indefinite' });
    expect(asked).toEqual([]);
  });

  test('makes nobody known, and is erased with the person', async () => {
    const rights = rightsWith();
    await rights.held('c-9');
    expect(await staff.personState('c-9')).toMatchObject({ state: 'unknown' });
    await rights.held(subjectId);
    await staff.erase({ subjectId, id: id(), because: 'consent_withdrawn', afterwards: 'may_return' });
    expect(await rights.lookedAt(subjectId)).toEqual([{ at: '2026-11-02T09:00:00.000Z' }]);
    expect(await staff.verify()).toMatchObject({ ok: true });
  });

  test('is staff business', async () => {
    const mine = under.as(person);
    expect(await failure(mine.lookedAt(subjectId))).toMatchObject({ code: 'forbidden' });
    expect(await failure(mine.ledgerData(subjectId))).toMatchObject({ code: 'forbidden' });
    expect(await failure(mine.noteLook({ subjectId, what: 'held' }))).toMatchObject({ code: 'forbidden' });
  });
});
