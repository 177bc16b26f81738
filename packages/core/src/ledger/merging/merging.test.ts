import { beforeEach, describe, expect, test } from 'vitest';
import {
  act,
  clerk,
  failure,
  person,
  shopWithNews,
  submissionId,
  submissionOf,
  type TestLedger,
  testLedger,
  told,
  yes,
} from '../../../fixtures/ledger-under-test.js';
import { createMemoryStore } from '../../memory/create-memory-store.js';
import type { Answer } from '../../model/answer.js';
import type { Message } from '../../model/message.js';
import type { ConsentStore } from '../consent-store.js';
import type { Ledger } from '../ledger.js';

let under: TestLedger;
let ledger: Ledger;
const addresses = { email: 'ada@x.example', sms: '+43 660 1' };
const reason = 'same telephone number';

beforeEach(() => {
  under = testLedger();
  ledger = under.as(clerk);
});

const tick = () => {
  under.clock.now += 60_000;
};

async function say(subjectId: string, answers: readonly Answer[], contactPoints = addresses) {
  tick();
  const form = await ledger.form({ subjectId, audience: 'clerk' });
  tick();
  const capture = { method: 'in_person' } as const;
  const result = await under
    .as(clerk)
    .submit({ subjectId, submission: submissionOf(form, answers, { capture }), contactPoints });
  expect(result.rejected).toEqual([]);
}

const no = (channel: 'email' | 'sms'): Answer => ({ questionId: 'news', channel, answer: 'withdrawn' });
const both = [yes('news', 'email'), yes('news', 'sms')];

async function merge(from: string, into: string, id = submissionId()) {
  tick();
  return ledger.merge({ from, into, id, reason });
}
async function split(subjectId: string, id = submissionId()) {
  tick();
  return ledger.split({ subjectId, id, reason: 'two after all' });
}

async function news(subjectId: string, channel: 'email' | 'sms' = 'email', to?: string) {
  const answer = await ledger.mayContact({
    subjectId,
    purposeId: 'news',
    channel,
    ...(to === undefined ? {} : { to }),
  });
  return answer.allowed ? 'allowed' : answer.reason;
}

describe('two persons become one', () => {
  test('of a yes and a no the no stands for both, and of two yeses that of the one who goes on', async () => {
    await say('a', [yes('news', 'email'), yes('news', 'sms')], { email: 'old@x.example', sms: '+43 660 2' });
    await say('a', [no('sms')]);
    await say('b', both);
    const merged = await merge('a', 'b');
    expect(merged).toMatchObject({ replayed: false, subjectId: 'b', standing: { subjectId: 'b' } });
    for (const id of ['a', 'b']) {
      expect(await news(id, 'sms')).toBe('withdrawn');
      expect(await news(id)).toBe('allowed');
      expect(await news(id, 'email', 'ada@x.example')).toBe('allowed');
      expect(await news(id, 'email', 'old@x.example')).toBe('address_changed');
    }
    expect(await ledger.standing('a')).toMatchObject({ subjectId: 'a', mergedInto: 'b' });
    expect((await ledger.verify()).ok).toBe(true);
  });

  test.each([
    ['the one who ends', 'a', 'b'],
    ['the one who goes on', 'b', 'a'],
  ])(
    'what %s left empty stands over the yes of the other, as left empty, and is asked again',
    async (_who, who, other) => {
      await say(other, both);
      await say(who, []);
      await merge('a', 'b');
      expect([await news('a'), await news('b')]).toEqual(['not_given', 'not_given']);
    },
  );

  test.each([
    ['the one who ends', 'a', 'b'],
    ['the one who goes on', 'b', 'a'],
  ])(
    'what %s was never asked, while told of something else, stands over the yes of the other',
    async (_who, who, other) => {
      await say(other, both);
      await ledger.measure({
        subjectId: who,
        id: submissionId(),
        measures: [{ kind: 'suppressed', reason: 'x', channel: 'post' }],
      });
      await merge('a', 'b');
      expect(await news('a')).toMatch(/unknown|not_asked/);
      expect(await news('b')).toBe(await news('a'));
    },
  );

  test('suppression, objection and restriction of one hold for both', async () => {
    await say('b', both);
    await say('a', both);
    tick();
    await ledger.measure({ subjectId: 'a', id: submissionId(), measures: [{ kind: 'suppressed', reason: 'wish' }] });
    await merge('a', 'b');
    expect(await news('b')).toBe('suppressed');
    await say('c', both);
    await say('d', both);
    tick();
    await ledger.measure({ subjectId: 'c', id: submissionId(), measures: [{ kind: 'restricted', reason: 'dispute' }] });
    await merge('c', 'd');
    expect(await news('d')).toBe('restricted');
  });

  test('a stop of one stands over the yes of the other, and over what was left empty', async () => {
    for (const rest of [both, []]) {
      const [from, into] = [`a-${rest.length}`, `b-${rest.length}`];
      await say(into, rest);
      await say(from, both);
      tick();
      await ledger.measure({
        subjectId: from,
        id: submissionId(),
        measures: [{ kind: 'stopped', purposeId: 'news', reason: 'ours' }],
      });
      await merge(from, into);
      expect(await news(into)).toBe('stopped');
    }
  });

  test('what is said later, under either id, counts for both', async () => {
    await say('a', both);
    await say('a', [no('email')]);
    await say('b', both);
    await merge('a', 'b');
    await say('a', [yes('news', 'email')]);
    expect([await news('a'), await news('b')]).toEqual(['allowed', 'allowed']);
    tick();
    await ledger.stop({ subjectId: 'a', id: submissionId() });
    expect([await news('a'), await news('b')]).toEqual(['withdrawn', 'withdrawn']);
    expect((await ledger.contactList({ purposeId: 'repair' })).subjectIds).toEqual(['b']);
  });

  test('before the merge each had their own standing, and still has it as of then', async () => {
    await say('a', both);
    await say('b', []);
    tick();
    const then = new Date(under.clock.now).toISOString();
    await merge('a', 'b');
    const wordAt = async (id: string) => (await ledger.standing(id, 'en', { at: then })).pills.at(-1)?.tone;
    expect([await wordAt('a'), await wordAt('b')]).toEqual(['ok', 'nothing']);
    const asked = { subjectId: 'a', purposeId: 'news', channel: 'email', at: then } as const;
    expect((await ledger.mayContact(asked)).allowed).toBe(true);
  });

  test('no chained body names either of them', async () => {
    await say('person-one', both);
    await say('person-two', both);
    await merge('person-one', 'person-two');
    await split('person-one');
    for (const subject of ['person-one', 'person-two']) {
      const { entries } = await under.store.read({ tenant: 'default', subject }, { after: 0, limit: 1000 });
      for (const { body } of entries) expect(body).not.toMatch(/person-(one|two)/);
    }
  });

  test('the history is one line of time, and says whose log each entry is in', async () => {
    await say('a', both);
    await say('b', both);
    await merge('a', 'b');
    const whole = await ledger.history('a');
    expect(whole.total).toBe((await ledger.history('b')).total);
    const times = whole.entries.map(({ recordedAt }) => recordedAt);
    expect(times).toEqual(times.toSorted().toReversed());
    expect(whole.entries.filter(({ person: whose }) => whose === 'a').map(({ kind }) => kind)).toContain('given');
    expect(whole.entries.filter(({ kind }) => kind === 'merged')).toMatchObject([
      { side: 'into', person: 'a', other: 'b', reason },
      { side: 'from', other: 'a', reason },
    ]);
    const newest = await ledger.history('a', { limit: 3 });
    const rest = await ledger.history('a', { before: newest.next ?? 0 });
    expect([...newest.entries, ...rest.entries]).toEqual(whole.entries);
    const own = await under.as(person).history('a');
    expect(JSON.stringify(own.entries)).not.toContain('"b"');
    expect(own.standing.mergedInto).toBeUndefined();
  });

  test('an erased link leads nowhere: the gate is shut, and a no is still kept', async () => {
    await say('a', both);
    await say('b', both);
    await merge('a', 'b');
    const erasing: ConsentStore = erased(under.store, 'a');
    const later = testLedger({ store: erasing, clock: () => under.clock.now }).as(clerk);
    tick();
    const asked = await later.mayContact({ subjectId: 'a', purposeId: 'news', channel: 'email' });
    expect(asked.allowed).toBe(false);
    expect((await later.stop({ subjectId: 'a', id: submissionId() })).outcome).toBe('recorded');
    expect(await failure(later.split({ subjectId: 'a', id: submissionId(), reason }))).toMatchObject({
      code: 'not_found',
    });
  });
});

/** Without the personal parts of one log, as after erasure. */
const erased = (store: ConsentStore, subject: string): ConsentStore => {
  const { readMany: _, ...rest } = store;
  return {
    ...rest,
    read: async (ref, page) => {
      const found = await store.read(ref, page);
      if (ref.subject !== subject) return found;
      return { ...found, entries: found.entries.map((entry) => ({ ...entry, envelope: null })) };
    },
  };
};

describe('what cannot be merged', () => {
  test('is told apart', async () => {
    await say('a', both);
    await say('b', both);
    await say('c', both);
    const input = { id: submissionId(), reason };
    expect(await failure(ledger.merge({ ...input, from: 'a', into: 'a' }))).toMatchObject({
      findings: ['same_person /into'],
    });
    expect(await failure(ledger.merge({ ...input, from: 'a', into: 'b', reason: '' }))).toMatchObject({
      path: '/reason',
    });
    expect(await failure(ledger.merge({ ...input, from: 'a', into: 'b', id: 'short' }))).toMatchObject({ path: '/id' });
    expect(await failure(under.as(person).merge({ ...input, from: 'a', into: 'b' }))).toMatchObject({
      code: 'forbidden',
    });
    expect(await failure(under.as(person).mergePreview({ from: 'a', into: 'b' }))).toMatchObject({ code: 'forbidden' });
    expect(await told(ledger, 'b')).toEqual((await told(ledger, 'c')).map((line) => line));
    await merge('a', 'b');
    expect(await failure(merge('a', 'c'))).toMatchObject({ findings: ['already_merged /from'] });
    expect(await failure(merge('b', 'a'))).toMatchObject({ findings: ['same_person /into'] });
    expect(await failure(split('c'))).toMatchObject({ code: 'not_found' });
  });

  test('the same id is harmless, and is for this pair only', async () => {
    await say('a', both);
    await say('b', both);
    const id = submissionId();
    await merge('a', 'b', id);
    const before = await told(ledger, 'b');
    expect(await merge('a', 'b', id)).toMatchObject({ replayed: true, subjectId: 'b' });
    expect(await told(ledger, 'b')).toEqual(before);
    expect(await failure(merge('a', 'c', id))).toMatchObject({ code: 'idempotency_mismatch' });
  });
});

describe('a chain', () => {
  test('leads to the last, and is taken apart from there', async () => {
    await say('a', both);
    await say('a', [no('email')]);
    await say('b', both);
    await say('c', both);
    await merge('a', 'b');
    await merge('b', 'c');
    for (const id of ['a', 'b', 'c']) expect([await news(id), await news(id, 'sms')]).toEqual(['withdrawn', 'allowed']);
    expect(await failure(split('a'))).toMatchObject({ findings: ['merged_since /subjectId'] });
    expect(await split('c')).toMatchObject({ into: 'c', from: 'b' });
    expect([await news('a'), await news('b'), await news('c')]).toEqual(['withdrawn', 'withdrawn', 'allowed']);
    await split('a');
    expect([await news('a'), await news('b'), await news('c')]).toEqual(['withdrawn', 'allowed', 'allowed']);
  });

  test('one who is merged into somebody merged goes to the one who goes on', async () => {
    for (const id of ['a', 'b', 'c']) await say(id, both);
    await merge('a', 'b');
    expect(await merge('c', 'a')).toMatchObject({ subjectId: 'b' });
    await say('c', [no('sms')]);
    expect(await news('a', 'sms')).toBe('withdrawn');
  });

  test('of two who came in, each takes only what they brought', async () => {
    for (const id of ['a1', 'a2']) {
      await say(id, both);
      await say(id, [no('email')]);
    }
    await say('b', both);
    await merge('a1', 'b');
    await merge('a2', 'b');
    await split('a1');
    expect(await news('b')).toBe('withdrawn');
    await split('a2');
    expect(await news('b')).toBe('allowed');
  });
});

describe('a split', () => {
  test('gives each their own answers back; what was said meanwhile counts against both and for neither', async () => {
    await say('a', both);
    await say('a', [no('email')]);
    await say('b', both);
    await merge('a', 'b');
    await say('b', [yes('news', 'email')]);
    await say('a', [no('sms')]);
    const id = submissionId();
    expect(await split('a', id)).toEqual({ into: 'b', from: 'a', replayed: false });
    expect(await split('a', id)).toEqual({ into: 'b', from: 'a', replayed: true });
    expect(await split('b', id)).toMatchObject({ replayed: true });
    expect([await news('a'), await news('a', 'sms')]).toEqual(['withdrawn', 'withdrawn']);
    expect([await news('b'), await news('b', 'sms')]).toEqual(['allowed', 'withdrawn']);
    await say('a', [yes('news', 'email')]);
    await say('b', [no('email')]);
    expect([await news('a'), await news('b')]).toEqual(['allowed', 'withdrawn']);
    expect((await ledger.history('b')).entries.some(({ person: whose }) => whose === 'a')).toBe(false);
    expect((await ledger.verify()).ok).toBe(true);
  });

  test('can be followed by another merge', async () => {
    await say('a', both);
    await say('b', both);
    await merge('a', 'b');
    await split('b');
    await merge('a', 'b');
    await say('a', [no('sms')]);
    expect(await news('b', 'sms')).toBe('withdrawn');
  });

  test('an address that changed meanwhile is asked about again', async () => {
    await say('a', both);
    await say('b', both);
    await merge('a', 'b');
    tick();
    const moved = {
      kind: 'contact_point_changed',
      channel: 'email',
      from: 'ada@x.example',
      to: 'new@x.example',
    } as const;
    await ledger.measure({ subjectId: 'b', id: submissionId(), measures: [moved] });
    await split('b');
    expect([await news('a'), await news('b')]).toEqual(['unknown', 'address_changed']);
    expect(await news('a', 'sms')).toBe('allowed');
  });
});

describe('a lead becomes a contact', () => {
  test('who has no log yet and takes everything over: a yes goes on, with its proof, for its own address', async () => {
    await say('lead', both);
    await say('lead', [no('sms')]);
    await merge('lead', 'contact');
    expect([await news('contact'), await news('contact', 'sms')]).toEqual(['allowed', 'withdrawn']);
    expect(await news('contact', 'email', 'ada@x.example')).toBe('allowed');
    expect(await news('contact', 'email', 'other@x.example')).toBe('address_changed');
    expect((await ledger.contactList({ purposeId: 'news', channel: 'email' })).subjectIds).toEqual(['contact']);
    const { ok, flagged } = await ledger.verify();
    expect({ ok, flagged }).toEqual({ ok: true, flagged: [] });
    await say('lead', [no('email')]);
    expect(await news('contact')).toBe('withdrawn');
  });

  test('and is nobody again after a split', async () => {
    await say('lead', both);
    await merge('lead', 'contact');
    await split('lead');
    expect([await news('lead'), await news('contact')]).toEqual(['allowed', 'not_asked']);
    expect((await ledger.contactList({ purposeId: 'repair' })).subjectIds).toEqual(['lead']);
    expect((await ledger.standing('contact')).state).toBe('unknown');
  });
});

describe('a record that nobody was ever asked as', () => {
  test('brings nothing, leads to the other from then on, and is nobody again after a split', async () => {
    await say('b', both);
    expect(await ledger.mergePreview({ from: 'a', into: 'b' })).toMatchObject({
      bringsNothing: true,
      isTakeover: false,
    });
    await merge('a', 'b');
    expect([await news('a'), await news('b')]).toEqual(['allowed', 'allowed']);
    expect((await ledger.contactList({ purposeId: 'repair' })).subjectIds).toEqual(['b']);
    await split('a');
    expect([await news('a'), await news('b')]).toEqual(['not_asked', 'allowed']);
    expect((await ledger.contactList({ purposeId: 'repair' })).subjectIds).toEqual(['b']);
  });

  test('has what was said while they were one: a no for both', async () => {
    await say('b', both);
    await merge('a', 'b');
    await say('a', [no('sms')]);
    expect(await news('b', 'sms')).toBe('withdrawn');
    await split('a');
    expect([await news('a', 'sms'), await news('b', 'sms')]).toEqual(['withdrawn', 'withdrawn']);
  });

  test('becomes one with another such record, which makes neither of them known', async () => {
    const { bringsNothing, isTakeover, cells } = await ledger.mergePreview({ from: 'a', into: 'b' });
    expect({ bringsNothing, isTakeover }).toEqual({ bringsNothing: true, isTakeover: true });
    expect(new Set(cells.map(({ decides }) => decides))).toEqual(new Set(['both']));
    await merge('a', 'b');
    expect((await ledger.standing('a')).state).toBe('unknown');
    expect((await ledger.contactList({ purposeId: 'repair' })).subjectIds).toEqual([]);
    await say('a', both);
    expect(await news('b')).toBe('allowed');
    await split('b');
    expect([await news('a'), await news('b')]).toEqual(['not_asked', 'not_asked']);
    expect((await ledger.verify()).ok).toBe(true);
  });
});

describe('links that were sent before', () => {
  const post: Message[] = [];
  const doubly = { doubleOptIn: { validFor: 'P3D' } } as const;
  const holder = { type: 'person', id: '~link' } as const;
  const tokenOf = (): string => {
    const last = post.at(-1);
    return last && 'token' in last ? last.token : '';
  };
  beforeEach(() => {
    post.length = 0;
    under = testLedger({
      policies: [shopWithNews(1, doubly)],
      deliver: async (message) => void post.push(message),
    });
    ledger = under.as(clerk);
  });

  test('confirm the waiting yes of a lead who has become a contact, and that of nobody else', async () => {
    await say('lead', [yes('news', 'email')]);
    const leads = tokenOf();
    await merge('lead', 'contact');
    expect(await news('contact')).toBe('requested');
    tick();
    expect(await under.as(holder).confirm({ token: leads, act })).toMatchObject({ outcome: 'confirmed' });
    expect([await news('lead'), await news('contact')]).toEqual(['allowed', 'allowed']);

    await say('a', [yes('news', 'email')]);
    const token = tokenOf();
    await say('b', [yes('news', 'email')]);
    await merge('a', 'b');
    tick();
    expect(await failure(under.as(holder).confirm({ token, act }))).toMatchObject({ code: 'link_spent' });
    expect(await news('b')).toBe('requested');
  });

  test('still stop, for both, though the other log is shorter', async () => {
    await say('a', [yes('news', 'sms')]);
    await say('a', [no('sms')]);
    const { token } = await ledger.preferenceLink({ subjectId: 'a', channel: 'email', to: 'ada@x.example' });
    await say('b', []);
    await merge('a', 'b');
    tick();
    await under.as(holder).preferencesStop({ token, id: submissionId() });
    expect((await told(ledger, 'b')).at(-1)).toMatch(/^refused|^withdrawn/);
    expect([await news('a'), await news('b')]).toEqual(['refused', 'refused']);
    const later = await ledger.preferenceLink({ subjectId: 'a', channel: 'email', to: 'ada@x.example' });
    tick();
    await ledger.revokeLinks({ subjectId: 'b' });
    for (const one of [token, later.token])
      expect(await failure(under.as(holder).preferences({ token: one }))).toMatchObject({ code: 'link_expired' });
  });
});

describe('the preview', () => {
  test('says what will stand and whose answer decides, and writes nothing', async () => {
    await say('a', both);
    await say('a', [no('email')]);
    await say('b', [yes('news', 'email')]);
    const before = [await told(ledger, 'a'), await told(ledger, 'b')];
    const { cells, isTakeover } = await ledger.mergePreview({ into: 'b', from: 'a' }, 'en');
    expect([await told(ledger, 'a'), await told(ledger, 'b')]).toEqual(before);
    expect(isTakeover).toBe(false);
    const seen = cells
      .filter(({ purposeId }) => purposeId === 'news')
      .map(({ channel, into, from, after, decides }) => [channel, into.status, from.status, after.status, decides]);
    expect(seen).toEqual([
      ['email', 'given', 'withdrawn', 'withdrawn', 'from'],
      ['sms', 'not_given', 'given', 'not_given', 'into'],
    ]);
    await merge('a', 'b');
    const stands = (await ledger.standing('b', 'en')).pills.flatMap((pill) => pill.cells.map(({ status }) => status));
    expect(stands.toSorted()).toEqual(cells.map(({ after }) => after.status).toSorted());
  });
});

test('killed between the two writes and sent again, it ends complete and once', async () => {
  for (const call of ['merge', 'split'] as const) {
    const inner = createMemoryStore();
    const prepared = testLedger({ store: inner, clock: () => under.clock.now }).as(clerk);
    ledger = prepared;
    under = { ...under, as: () => prepared };
    await say('a', both);
    await say('a', [no('email')]);
    await say('b', both);
    if (call === 'split') await merge('a', 'b');
    let left = 1;
    const dying: ConsentStore = {
      ...inner,
      commit: async (unit, control) => {
        if (left-- <= 0) throw Object.assign(new Error('killed'), { code: 'x' });
        return inner.commit(unit, control);
      },
    };
    const cut = testLedger({ store: dying, clock: () => under.clock.now, policies: [] }).as(clerk);
    tick();
    const id = submissionId();
    const input = call === 'merge' ? { into: 'b', from: 'a', id, reason } : { subjectId: 'a', id, reason };
    const run = (on: Ledger) => (call === 'merge' ? on.merge(input as never) : on.split(input as never));
    expect(await failure(run(cut))).toMatchObject({ code: 'indefinite' });
    expect([await news('a'), await news('b')]).toEqual(['withdrawn', 'withdrawn']);
    await run(prepared);
    expect(await run(prepared)).toMatchObject({ replayed: true });
    expect(await news('b')).toBe(call === 'merge' ? 'withdrawn' : 'allowed');
    expect(await news('a')).toBe('withdrawn');
    const count = async (subject: string) => {
      const { entries } = await inner.read({ tenant: 'default', subject }, { after: 0, limit: 1000 });
      return entries.filter(
        ({ body }) => body.includes(`"kind":"${call}${call === 'merge' ? 'd' : ''}"`) && body.includes('"side"'),
      ).length;
    };
    expect([await count('a'), await count('b')]).toEqual([1, 1]);
    under = testLedger();
  }
});
