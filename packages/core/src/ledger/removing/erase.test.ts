import { beforeEach, describe, expect, test } from 'vitest';
import { clerk, failure, person, submissionOf, testLedger, told, yes } from '../../../fixtures/ledger-under-test.js';
import { base64url } from '../../canonical/base64url.js';
import { createMemoryEvidenceStore } from '../../memory/create-memory-evidence-store.js';
import { createMemoryStore } from '../../memory/create-memory-store.js';
import type { EraseInput } from '../../model/removing.js';
import type { ConsentStore } from '../consent-store.js';
import type { Ledger } from '../ledger.js';

const DAY = 86_400_000;
const MARK = 'Zyzzyva';
const subjectId = 'c-1';
const read = (questionId: string) => ({ questionId, answer: 'acknowledged' as const });
const address = `${MARK.toLowerCase()}@mail.example`;
const options = {
  addressKey: 'a key for addresses, 32 characters and more',
  keepProof: { period: 'P3Y', ground: 'legal_claims' },
} as const;
const source = { system: 'crm', object: 'repair', id: 'r-77' };
let made = 0;
const id = () => `erasing-${String(++made).padStart(20, '0')}`;

/** A store whose every commit can be refused from the nth on, before or after it is written. */
function breakable(inner: ConsentStore) {
  let left = Number.POSITIVE_INFINITY;
  let commits = 0;
  return {
    breakAfter: (commit: number) => {
      left = commit;
      commits = 0;
    },
    commits: () => commits,
    store: {
      ...inner,
      commit: async (unit) => {
        if (commits >= left) throw new Error('killed');
        commits += 1;
        return inner.commit(unit);
      },
    } satisfies ConsentStore,
  };
}

async function everything(store: ConsentStore): Promise<string> {
  const ids = (await store.scan?.('default', { after: '', limit: 1000 })) ?? [];
  const pages = await Promise.all(
    ids.map((subject) => store.read({ tenant: 'default', subject }, { after: 0, limit: 1000 })),
  );
  return JSON.stringify(pages);
}

function world() {
  const disk = breakable(createMemoryStore());
  const evidence = createMemoryEvidenceStore();
  const tokens: string[] = [];
  const under = testLedger({
    ...options,
    store: disk.store,
    evidence,
  });
  return {
    ...under,
    disk,
    evidence,
    tokens,
    staff: under.as({ ...clerk, name: `${MARK} K.` }),
    mine: under.as(person),
  };
}

let at: ReturnType<typeof world>;
let staff: Ledger;

/** How often the mark is still there, but for the name of the clerk, which is not the person's. */
const marks = async (): Promise<number> =>
  (await everything(at.store)).replaceAll(`${MARK} K.`, '').toLowerCase().split(MARK.toLowerCase()).length - 1;

/** A life that leaves something in every place that the ledger has. */
async function live(one = subjectId): Promise<void> {
  const { clock, mine } = at;
  await mine.submit({
    subjectId: one,
    submission: submissionOf(await mine.form({ subjectId: one }), [
      read('repair'),
      read('repair-messages'),
      yes('news', 'email'),
    ]),
    contactPoints: { email: address },
  });
  clock.now += DAY;
  const file = new TextEncoder().encode(`%PDF-1.4 ${MARK} ${one}`);
  const evidence = await staff.keepEvidence({ subjectId: one, bytes: file });
  await staff.submit({
    subjectId: one,
    submission: submissionOf(await staff.form({ subjectId: one }), [yes('news', 'sms')], {
      mode: 'paper',
      capture: {
        method: 'paper',
        note: `${MARK} was there`,
        evidence: { kind: 'scan', ...evidence },
        claimedAt: new Date(clock.now).toISOString(),
        source,
      },
    }),
  });
  await staff.keepEvidence({ subjectId: one, bytes: new TextEncoder().encode(`%PDF-1.4 unused ${MARK} ${one}`) });
  at.tokens.push((await staff.preferenceLink({ subjectId: one, channel: 'email', to: address })).token);
  at.tokens.push((await staff.oneClickLink({ subjectId: one, channel: 'email', to: address })).token);
  await staff.linkProfile({ subjectId: one, id: id(), profile: { system: 'shop', object: 'account', id: MARK } });
  clock.now += DAY;
}

const erasing = (more: Partial<EraseInput> = {}): EraseInput => ({
  subjectId,
  id: id(),
  because: 'consent_withdrawn',
  afterwards: 'do_not_contact',
  ...more,
});

beforeEach(() => {
  at = world();
  staff = at.staff;
});

describe('an erased person', () => {
  beforeEach(async () => live());

  test('has pills of one word, with nothing of when and how', async () => {
    await staff.erase(erasing());
    const { pills } = await staff.standing(subjectId);
    expect(new Set(pills.map(({ word }) => word))).toEqual(new Set(['erased']));
    for (const { since, until, decidedBy, proof } of pills.flatMap(({ cells }) => cells))
      expect([since, until, decidedBy, proof]).toEqual([null, null, null, null]);
  });

  test('is in no table, no file and no reply; what is left proves that something was said, and verifies', async () => {
    expect(await marks()).toBeGreaterThan(0);
    const before = (await told(staff)).filter((line) => !line.startsWith('delivered'));
    const state = await staff.erase(erasing());
    expect(state).toMatchObject({
      state: 'erased',
      erased: { because: 'consent_withdrawn', kept: { ground: 'legal_claims', until: '2029-11-04T09:00:00.000Z' } },
    });
    // The address book of the shop goes by the host's own erasing; here stands nothing of it.
    const left = await marks();
    expect(left).toBe(0);
    expect((await at.evidence.list?.('default', { after: '', limit: 10 }))?.files).toEqual([]);
    expect(JSON.stringify(await staff.history(subjectId)).replaceAll(`${MARK} K.`, '')).not.toContain(MARK);
    for (const line of before) expect(await told(staff)).toContain(line);
    expect(await staff.verify()).toMatchObject({ ok: true, broken: [] });
  });

  test('opens no gate, is on no list, and its links are dead', async () => {
    await staff.erase(erasing());
    for (const channel of ['email', 'sms', 'phone'] as const)
      for (const purposeId of ['news', 'repair-messages'])
        expect((await staff.mayContact({ subjectId, purposeId, channel })).allowed).toBe(false);
    expect((await staff.contactList({ purposeId: 'news', channel: 'email' })).subjectIds).toEqual([]);
    expect((await staff.contactList({ purposeId: 'repair-messages', channel: 'sms' })).subjectIds).toEqual([]);
    const holder = at.as({ type: 'person', id: '~link' });
    for (const token of at.tokens)
      expect(await failure(holder.preferences({ token }))).toMatchObject({ code: 'not_found' });
    expect((await staff.bySource({ ...source })).persons).toEqual([]);
  });

  test('is not brought back by an import, since the address is left alone', async () => {
    await staff.erase(erasing());
    const again = at.as(person);
    at.clock.now += DAY;
    expect(
      await staff.mayContact({ subjectId: 'c-9', purposeId: 'repair-messages', channel: 'email', to: address }),
    ).toMatchObject({
      allowed: false,
    });
    expect(await staff.addressBlocks(address)).toHaveLength(1);
    // Only the person does, by saying yes anew.
    await again.submit({
      subjectId,
      submission: submissionOf(await again.form({ subjectId }), [
        read('repair'),
        read('repair-messages'),
        yes('news', 'email'),
      ]),
      contactPoints: { email: address },
    });
    expect(await staff.personState(subjectId)).toMatchObject({
      state: 'active',
      erased: { because: 'consent_withdrawn' },
    });
    expect(await staff.mayContact({ subjectId, purposeId: 'news', channel: 'email', to: address })).toMatchObject({
      allowed: true,
    });
    expect(await staff.mayContact({ subjectId, purposeId: 'news', channel: 'sms' })).toMatchObject({ allowed: false });
    expect(await staff.verify()).toMatchObject({ ok: true });
  });

  test('who may return leaves no address behind', async () => {
    await staff.erase(erasing({ afterwards: 'may_return' }));
    expect(await staff.addressBlocks(address)).toEqual([]);
  });

  test('a no outlives the data', async () => {
    await at.mine.stop({ subjectId, id: id(), channel: 'email' });
    await staff.erase(erasing({ afterwards: 'may_return' }));
    at.clock.now += DAY;
    await at.mine.submit({
      subjectId,
      submission: submissionOf(await at.mine.form({ subjectId }), [read('repair'), read('repair-messages')]),
    });
    expect(await staff.mayContact({ subjectId, purposeId: 'news', channel: 'email' })).toMatchObject({
      reason: 'withdrawn',
    });
  });

  test('a hold beats it, and what was asked for is done once it is released', async () => {
    const held = await staff.hold({
      subjectId,
      id: id(),
      norm: 'Section 132 BAO',
      reviewOn: '2033-01-01',
      reason: 'Invoice.',
    });
    const call = erasing();
    expect(await failure(staff.erase(call))).toMatchObject({ code: 'held' });
    expect(await marks()).toBeGreaterThan(0);
    await staff.release({ subjectId, id: id(), hold: held.holds[0]?.hold ?? 0, reason: 'Over.' });
    expect(await staff.erase(call)).toMatchObject({ state: 'erased' });
  });

  test('a row deleted without an entry that says so, and one that should be gone, are named', async () => {
    await staff.erase(erasing());
    const store = at.store;
    const { entries } = await store.read({ tenant: 'default', subject: subjectId }, { after: 0, limit: 1000 });
    const forged = testLedger({
      ...options,
      store: {
        ...store,
        read: async (ref, walk) => {
          const page = await store.read(ref, walk);
          if (ref.subject !== subjectId) return page;
          return {
            ...page,
            entries: page.entries.map((entry) => (entry.seq === 1 ? { ...entry, envelope: '{}' } : entry)),
          };
        },
      },
    });
    expect(entries[0]?.envelope).toBeNull();
    expect((await forged.as(clerk).verify({ subjectId })).broken).toContainEqual(
      expect.objectContaining({ what: 'envelope', seq: 1, code: 'not_gone' }),
    );
  });

  test('needs a period to keep the proof, and a key to leave an address alone', async () => {
    const bare = testLedger({ store: at.store, clock: () => at.clock.now });
    expect(await failure(bare.as(clerk).erase(erasing()))).toMatchObject({ code: 'unsupported' });
    const { addressKey: _, ...keyless } = options;
    const none = testLedger({ ...keyless, store: at.store, clock: () => at.clock.now });
    expect(await failure(none.as(clerk).erase(erasing()))).toMatchObject({ code: 'unsupported' });
    expect(await failure(staff.erase(erasing({ subjectId: 'nobody' })))).toMatchObject({ code: 'not_found' });
    expect(await marks()).toBeGreaterThan(0);
  });
});

test('whoever has become one with the person goes with them, from whichever id it is asked', async () => {
  for (const asked of ['c-1', 'c-2', 'c-3']) {
    at = world();
    staff = at.staff;
    for (const one of ['c-1', 'c-2', 'c-3']) await live(one);
    await staff.merge({ into: 'c-2', from: 'c-3', id: id(), reason: `${MARK} twice` });
    at.clock.now += DAY;
    await staff.merge({ into: 'c-1', from: 'c-2', id: id(), reason: `${MARK} twice` });
    at.clock.now += DAY;
    await staff.erase(erasing({ subjectId: asked }));
    const left = await marks();
    expect(left, asked).toBe(0);
    expect((await at.evidence.list?.('default', { after: '', limit: 10 }))?.files).toEqual([]);
    for (const one of ['c-1', 'c-2', 'c-3']) expect(await staff.personState(one)).toMatchObject({ state: 'erased' });
    expect(await staff.verify()).toMatchObject({ ok: true });
  }
}, 60_000);

test('killed at every step and sent again it ends complete, and once', async () => {
  for (let step = 0; ; step++) {
    at = world();
    staff = at.staff;
    for (const one of ['c-1', 'c-2']) await live(one);
    await staff.merge({ into: 'c-1', from: 'c-2', id: id(), reason: 'One customer.' });
    at.clock.now += DAY;
    const call = erasing({ subjectId: 'c-2' });
    at.disk.breakAfter(step);
    const whole = await staff.erase(call).then(
      () => true,
      () => false,
    );
    at.disk.breakAfter(Number.POSITIVE_INFINITY);
    // Half erased opens no more than before, and verifies.
    expect(await staff.verify(), `step ${step}`).toMatchObject({ ok: true });
    await staff.erase(call);
    const left = await marks();
    expect(left, `step ${step}`).toBe(0);
    for (const one of ['c-1', 'c-2']) {
      expect((await told(staff, one)).filter((line) => line.startsWith('erased'))).toHaveLength(1);
      expect(await staff.personState(one)).toMatchObject({ state: 'erased' });
    }
    const commits = at.disk.commits();
    await staff.erase(call);
    expect(at.disk.commits(), `step ${step}: sent a third time it writes nothing`).toBe(commits);
    if (whole) {
      expect(step).toBeGreaterThan(5);
      return;
    }
  }
}, 120_000);

test('ids are not read as paths: a base64url id is enough', async () => {
  await live();
  expect(await failure(staff.erase(erasing({ id: 'short' })))).toMatchObject({ code: 'invalid', path: '/id' });
  expect(await staff.erase(erasing({ id: base64url(new Uint8Array(16)) }))).toMatchObject({ state: 'erased' });
});
