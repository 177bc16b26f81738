import { beforeEach, describe, expect, test } from 'vitest';
import {
  act,
  clerk,
  failure,
  material,
  newsAbout,
  person,
  processBeside,
  reasons,
  shopVersion,
  shopWithNews,
  submissionOf,
  type TestLedger,
  testLedger,
  wording,
  yes,
} from '../../fixtures/ledger-under-test.js';
import { createMemoryStore } from '../memory/create-memory-store.js';
import type { ConsentPurpose } from '../model/policy.js';
import { newsletter } from '../policy/samples/newsletter.js';
import { repairShop } from '../policy/samples/repair-shop.js';
import type { Ledger } from './ledger.js';

const HOUR = 3_600_000;
const subjectId = 'c-1';
let under: TestLedger;
let ledger: Ledger;

beforeEach(() => {
  under = testLedger();
  ledger = under.as(clerk);
});

const process = (more?: Parameters<typeof testLedger>[0]) => processBeside(under, more);
const gateNow = () => ledger.mayContact({ subjectId, purposeId: 'news', channel: 'email' });

describe('a text that was in force when it was shown', () => {
  const answerNextMorning = async (publish: () => Promise<unknown>) => {
    const mine = under.as(person);
    const form = await mine.form();
    under.clock.now += 5000;
    await publish();
    under.clock.now += 12 * HOUR;
    return mine.submit({ subjectId, submission: submissionOf(form, [yes('news', 'email')]) });
  };

  test('is accepted next morning, and holds if only a wording changed', async () => {
    const result = await answerNextMorning(() =>
      ledger.publish(shopWithNews(2, { text: newsAbout('offers and news') }, wording)),
    );
    expect(result.outcome).toBe('recorded');
    expect(await gateNow()).toMatchObject({ allowed: true });
    expect((await ledger.history(subjectId)).entries.find(({ kind }) => kind === 'given')).toMatchObject({
      policyVersion: 1,
    });
  });

  test('is accepted, and outdated, if the change was material', async () => {
    const result = await answerNextMorning(() => ledger.publish(shopVersion(2, { changes: material })));
    expect(result.outcome).toBe('recorded');
    expect(await gateNow()).toMatchObject({ reason: 'outdated', remedy: 'ask_again' });
    const marketing = (await ledger.standing(subjectId)).pills.find(({ topic }) => topic === 'marketing');
    expect(marketing?.cells.map(({ status }) => status)).toEqual(['outdated', 'not_given']);
  });

  test.each([
    ['less than five seconds after the next one began', 4999, []],
    ['five seconds after the next one began', 5000, ['UO-S02 /answers/0 not_in_force']],
  ])('one that was shown %s', async (_, late, expected) => {
    const stale = process({ presentationKeys: [] }).as(person);
    const form = await stale.form();
    await ledger.publish(shopVersion(2, { changes: wording }));
    const issuedAt = new Date(under.clock.now + late).toISOString();
    under.clock.now += HOUR;
    const submission = submissionOf(form, [yes('news', 'email')]);
    const presentation = { ...submission.presentation, issuedAt };
    expect(reasons(await stale.submit({ subjectId, submission: { ...submission, presentation } }))).toEqual(expected);
  });

  test('one that was not in force any more, or not yet, is set aside', async () => {
    await ledger.publish(shopVersion(2, { changes: wording }));
    await ledger.publish(shopVersion(3, { changes: wording, effectiveFrom: '2027-01-01T00:00:00.000Z' }));
    under.clock.now += HOUR;
    const open = process({ presentationKeys: [] }).as(person);
    const form = await open.form();
    const send = (policyVersion: number) =>
      open.submit({
        subjectId,
        submission: {
          ...submissionOf(form, [yes('news', 'email')]),
          presentation: { ...form.presentation, policyVersion },
        },
      });
    under.clock.now += 5000;
    expect(reasons(await send(1))).toEqual(['UO-S02 /answers/0 not_in_force']);
    expect(reasons(await send(3))).toEqual(['UO-S02 /answers/0 not_in_force']);
    expect(reasons(await send(2))).toEqual([]);
  });
});

describe('other processes', () => {
  test('two that publish the same at once write it once', async () => {
    const store = createMemoryStore();
    const both = [1, 2].map(() => testLedger({ store, policies: [] }).as(clerk));
    const [a, b] = await Promise.all(both.map((one) => one.publish(repairShop())));
    expect(a).toEqual(b);
    expect((await store.read({ tenant: 'default', subject: '~policy' }, { after: 0, limit: 10 })).entries).toHaveLength(
      1,
    );
  });

  test('two that publish different contents as one version: one of them is told so', async () => {
    const store = createMemoryStore();
    const contents = [repairShop({ version: 1 }), shopWithNews(1, { text: newsAbout('offers and news') })];
    const calls = contents.map((policy) => testLedger({ store, policies: [] }).as(clerk).publish(policy));
    const settled = await Promise.allSettled(calls);
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = settled.findIndex(({ status }) => status === 'rejected');
    expect(await failure(calls[lost] as Promise<unknown>)).toMatchObject({ code: 'policy_conflict' });
  });

  test('twenty ledgers that start at once on an empty store seed it once', async () => {
    const store = createMemoryStore();
    const forms = await Promise.all(Array.from({ length: 20 }, () => testLedger({ store }).as(person).form()));
    expect(new Set(forms.map(({ policyVersion }) => policyVersion))).toEqual(new Set([1]));
    expect(
      (await store.read({ tenant: 'default', subject: '~policy' }, { after: 0, limit: 100 })).entries,
    ).toHaveLength(1);
  });

  test('may serve the old text for five seconds, no longer', async () => {
    const other = process().as(person);
    expect((await other.form()).policyVersion).toBe(1);
    await ledger.publish(shopVersion(2, { changes: wording }));
    expect((await ledger.form()).policyVersion).toBe(2);
    under.clock.now += 4999;
    expect((await other.form()).policyVersion).toBe(1);
    under.clock.now += 1;
    expect((await other.form()).policyVersion).toBe(2);
  });

  test('read at once what an answer or a text names that they do not know', async () => {
    const other = process().as(person);
    await other.form();
    await ledger.publish(shopWithNews(2, { text: newsAbout('offers and news') }, material));
    const form = await under.as(person).form();
    const hash = form.presentation.notices.news?.screen ?? '';
    under.clock.now += 2000;
    expect((await other.notice(hash))?.notice.text).toContain('offers and news');
    const third = process().as(person);
    expect(await third.submit({ subjectId, submission: submissionOf(form, [yes('news', 'email')]) })).toMatchObject({
      outcome: 'recorded',
    });
  });

  test('an answer that is shown with the old text within those five seconds is accepted', async () => {
    const other = process().as(person);
    await other.form();
    await ledger.publish(shopWithNews(2, { text: newsAbout('offers and news') }, wording));
    under.clock.now += 4000;
    const form = await other.form();
    expect(form.policyVersion).toBe(1);
    under.clock.now += 5000;
    expect(await other.submit({ subjectId, submission: submissionOf(form, [yes('news', 'email')]) })).toMatchObject({
      outcome: 'recorded',
    });
  });

  test('one that has not read the last version yet still shuts the contact list for what came of it', async () => {
    const other = process().as(clerk);
    await other.form();
    const { doubleOptIn: _, ...purpose } = newsletter().purposes[0] as ConsentPurpose; // the sample's first
    await ledger.publish({ ...newsletter(), version: 1, purposes: [purpose, ...newsletter().purposes.slice(1)] });
    const form = await under.as(person).form({ purposes: [purpose.id] });
    under.clock.now += 1000;
    const channel = purpose.channels?.[0] ?? 'email';
    const answer = {
      ...yes(purpose.id),
      ...(form.questions[0]?.boxes[0]?.channel === '*' ? {} : { channel }),
      act: { ...act, afterMs: 500 },
    };
    expect(await under.as(person).submit({ subjectId, submission: submissionOf(form, [answer]) })).toMatchObject({
      outcome: 'recorded',
    });
    const listed = async () => (await ledger.contactList({ purposeId: purpose.id, channel })).subjectIds;
    expect(await listed()).toEqual([subjectId]);
    under.clock.now += 1000;
    await other.measure({
      subjectId,
      id: 'a-measure-of-the-tests-1',
      measures: [{ kind: 'suppressed', reason: 'asked by phone' }],
    });
    expect(await listed()).toEqual([]);
  });
});

test('the text of another version is not what this version shows', async () => {
  const open = testLedger({ presentationKeys: [] });
  const mine = open.as(person);
  const { notices } = (await mine.form()).presentation;
  open.clock.now += HOUR;
  await open.as(clerk).publish(shopWithNews(2, { text: newsAbout('offers and news') }, wording));
  open.clock.now += HOUR;
  const form = await mine.form();
  const mixed = { ...form, presentation: { ...form.presentation, notices } };
  const result = await mine.submit({ subjectId, submission: submissionOf(mixed, [yes('news', 'email')]) });
  expect(reasons(result)).toEqual(['UO-S02 /presentation/notices/news unknown_notice']);
});

describe('a policy that is gone or changed in the store', () => {
  test.each(['gone', 'changed'] as const)(
    '%s: not in force, the gate is shut, nothing throws, verify names it',
    async (how) => {
      const form = await under.as(person).form();
      under.clock.now += 5000;
      await under.as(person).submit({ subjectId, submission: submissionOf(form, [yes('news', 'email')]) });
      const store = {
        ...under.store,
        getDocument: async (tenant: string, hash: string) => {
          const document = await under.store.getDocument(tenant, hash);
          if (document?.kind !== 'policy') return document;
          return how === 'gone' ? null : { ...document, body: document.body.replace('Acme', 'Bcme') };
        },
      };
      const other = process({ store, policies: [] }).as(clerk);
      expect(await other.mayContact({ subjectId, purposeId: 'news', channel: 'email' })).toMatchObject({
        reason: 'unknown_purpose',
      });
      expect((await other.contactList({ purposeId: 'news', channel: 'email' })).subjectIds).toEqual([]);
      expect((await other.history(subjectId)).entries).toHaveLength(2);
      const code = how === 'gone' ? 'missing' : 'hash_mismatch';
      expect((await other.verify()).broken).toEqual([{ what: 'policy', hash: expect.any(String), code }]);
    },
  );
});
