import { expect, test } from 'vitest';
import { act, clerk, person, submissionOf, testLedger, told, yes } from '../../../fixtures/ledger-under-test.js';
import { createMemoryStore } from '../../memory/create-memory-store.js';
import { tradeShow } from '../../policy/samples/trade-show.js';
import { createRights } from '../../rights/create-rights.js';
import type { ConsentStore } from '../consent-store.js';

const DAY = 86_400_000;
const LATER = Date.parse('2030-01-01T00:00:00.000Z');
const rest = { policies: [tradeShow()], addressKey: 'a key for addresses, 32 characters and more' };
const options = {
  ...rest,
  keepProof: { period: 'P3Y', ground: 'legal_claims' },
  anchors: async () => ({ drawEnd: 'never' }),
} as const;
let made = 0;
const id = () => `killing-${String(++made).padStart(20, '0')}`;

/** Two whom nothing keeps, one who is held, one who has asked, one whose proof is past its time and who asked once, one who agrees. */
async function shop(store: ConsentStore) {
  const at = testLedger({ ...options, store });
  const say = async (subjectId: string, answer: 'given' | 'withdrawn') => {
    const mine = at.as(person);
    const answers = answer === 'given' ? [yes('contact-card')] : [{ questionId: 'contact-card', answer, act }];
    const submission = submissionOf(await mine.form({ subjectId }), answers);
    await mine.submit({ subjectId, submission, contactPoints: { email: `${subjectId}@mail.example` } });
  };
  const staff = at.as(clerk);
  for (const one of ['due-1', 'due-2', 'held', 'asked', 'gone']) await say(one, 'given');
  const ledger = { ...at, durability: 'memory', sealsPresentations: true } as const;
  await staff.preferenceLink({ subjectId: 'gone', channel: 'email', to: 'gone@mail.example' });
  await createRights({ ledger, clock: () => at.clock.now })
    .as(clerk)
    .beginErasure({ subjectId: 'gone', id: id(), because: 'unlawful', afterwards: 'may_return' });
  at.clock.now += DAY;
  for (const one of ['due-1', 'due-2', 'held', 'asked']) await say(one, 'withdrawn');
  const reviewOn = '2040-12-31';
  await staff.hold({ subjectId: 'held', id: id(), norm: 'Section 132 BAO', reviewOn, reason: 'Invoice.' });
  await staff.openRequest({ subjectId: 'asked', id: id(), type: 'access', receivedOn: '2026-11-03' });
  at.clock.now = LATER;
  await say('agrees', 'given');
}

/** Lets so many writes through, of any kind; then nothing is written any more. */
function cutOff(store: ConsentStore, writes: number) {
  let left = writes;
  const once = <T>(write: () => Promise<T>): Promise<T> => {
    left -= 1;
    return left < 0 ? Promise.reject(new Error('killed')) : write();
  };
  const cut: ConsentStore = {
    ...store,
    commit: async (unit, control) => once(() => store.commit(unit, control)),
    purge: async (ref, expect, control) =>
      once(async () => store.purge?.(ref, expect, control) ?? Promise.reject(new Error('cannot'))),
  };
  return { cut, wasDone: () => left >= 0 };
}

test('a run that is killed at any of its writes is completed by the next, and everything is logged once', async () => {
  for (let writes = 0; ; writes++) {
    const store = createMemoryStore();
    await shop(store);
    const { cut, wasDone } = cutOff(store, writes);
    let now = LATER;
    const on = (one: ConsentStore) => testLedger({ ...options, store: one, clock: () => now }).as(clerk);
    await on(cut)
      .runRetention({ action: 'remove' })
      .catch(() => undefined);
    now += 11 * 60_000;
    const staff = on(store);
    // What the cut-off run could not do it took for failed: the second run looks at everybody again.
    for (const _ of [1, 2]) expect(await staff.runRetention({ action: 'remove' })).toMatchObject({ outcome: 'done' });
    const why = `after ${writes} writes`;
    for (const one of ['due-1', 'due-2'])
      expect(
        (await told(staff, one)).filter((line) => line.startsWith('removed')),
        why,
      ).toHaveLength(1);
    const { persons } = await staff.personsIn({ state: 'removed' });
    expect(persons.map(({ subjectId }) => subjectId).toSorted(), why).toEqual(['due-1', 'due-2']);
    expect((await staff.personState('held')).state).toBe('held');
    for (const one of ['asked', 'agrees']) expect((await staff.personState(one)).state).toBe('active');
    const ids = await store.scan('default', { after: '', limit: 1000 });
    expect(
      ids.filter((one) => /gone|^~link:/.test(one)),
      why,
    ).toEqual([]);
    expect(
      ids.filter((one) => one.startsWith('~request:')),
      why,
    ).toHaveLength(1);
    const { entries } = await store.read(
      { tenant: 'default', subject: '~retention:2030-01' },
      { after: 0, limit: 100 },
    );
    expect(
      entries.filter(({ body }) => body.includes('"kind":"purged"')),
      why,
    ).toHaveLength(1);
    expect(await staff.verify(), why).toMatchObject({ ok: true });
    if (!wasDone()) continue;
    expect(writes).toBeGreaterThan(9);
    return;
  }
});
