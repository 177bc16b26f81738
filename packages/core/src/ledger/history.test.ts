import { beforeEach, describe, expect, test } from 'vitest';
import {
  act,
  clerk,
  failure,
  person,
  shopWithNews,
  submissionOf,
  type TestLedger,
  testLedger,
  yes,
} from '../../fixtures/ledger-under-test.js';
import { createMemoryStore } from '../memory/create-memory-store.js';
import type { Ledger } from './ledger.js';

let under: TestLedger;
let ledger: Ledger;
const subjectId = 'c-1';

beforeEach(() => {
  under = testLedger();
  ledger = under.as(clerk);
});

async function byPhone(word: 'given' | 'withdrawn', locale?: string) {
  const form = await ledger.form({ subjectId, ...(locale === undefined ? {} : { locale }) });
  under.clock.now += 60_000;
  const answer =
    word === 'given' ? yes('news', 'email') : ({ questionId: 'news', channel: 'email', answer: word } as const);
  const capture = {
    method: 'phone',
    note: 'called back',
    sentence: 'Said so by phone to Eva K.',
    source: { system: 'pbx', object: 'call', id: '77' },
  } as const;
  return ledger.submit({ subjectId, submission: submissionOf(form, [answer], { mode: 'read_aloud', capture }) });
}

describe('a history', () => {
  test('of nobody is empty, and holds', async () => {
    expect(await ledger.history('nobody')).toMatchObject({
      entries: [],
      total: 0,
      standing: { state: 'unknown' },
      chain: { intact: true, since: null, broken: [] },
      browserOnly: false,
    });
  });

  test('says who, when, how, where, with whom, and names the exact text', async () => {
    await byPhone('given');
    const [, entry] = (await ledger.history(subjectId)).entries;
    expect(entry).toMatchObject({
      kind: 'given',
      about: 'answer',
      questionId: 'news',
      purposeId: 'news',
      title: 'News and offers',
      channel: 'email',
      method: 'phone',
      mode: 'read_aloud',
      indicatedBy: 'subject',
      recordedBy: { type: 'staff', id: 'u-7', name: 'Eva K.' },
      withWhom: 'Eva K.',
      place: 'Linz shop',
      note: 'called back',
      sentence: 'Said so by phone to Eva K.',
      source: { system: 'pbx', object: 'call', id: '77' },
      presented: 'sealed',
      policyVersion: 1,
      locale: 'en',
      until: '2028-11-02T09:00:01.500Z',
      act,
    });
    const notice = await ledger.notice(entry?.notice ?? '');
    expect(notice?.notice).toMatchObject({ medium: 'script', locale: 'en', purposeId: 'news' });
  });

  test('shows the text of its own version and language, whatever came later', async () => {
    await byPhone('given', 'de');
    await ledger.publish(
      shopWithNews(
        2,
        { script: { en: 'Other words', de: 'Andere Worte für Neuigkeiten' } },
        { news: { kind: 'wording' } },
      ),
    );
    under.clock.now += 6000;
    const entry = (await ledger.history(subjectId)).entries.find(({ kind }) => kind === 'given');
    const text = (await ledger.notice(entry?.notice ?? ''))?.notice.text;
    expect(text).toMatch(/^Darf Acme Repairs GmbH Ihnen/);
    expect(await ledger.notice(`sha256-${'A'.repeat(43)}`)).toBe(null);
  });

  test('is in the reader’s language', async () => {
    await byPhone('given');
    const { entries, standing } = await ledger.history(subjectId, { locale: 'de-AT' });
    expect(entries[0]?.title).toBe('Neuigkeiten und Angebote');
    expect(standing.pills.flatMap(({ cells }) => cells).find(({ purposeId }) => purposeId === 'news')?.title).toBe(
      'Neuigkeiten und Angebote',
    );
  });

  test('is newest first, and is paged without losing or repeating any', async () => {
    for (let i = 0; i < 5; i++) await byPhone(i % 2 ? 'withdrawn' : 'given');
    const whole = await ledger.history(subjectId);
    expect(whole.entries.map(({ ref }) => ref.seq)).toEqual([6, 5, 4, 3, 2, 1]);
    expect(whole.next).toBeUndefined();
    const seqs: number[] = [];
    for (let before: number | undefined; ; ) {
      const page = await ledger.history(subjectId, { limit: 4, ...(before === undefined ? {} : { before }) });
      expect(page.total).toBe(6);
      seqs.push(...page.entries.map(({ ref }) => ref.seq));
      before = page.next;
      if (before === undefined) break;
    }
    expect(seqs).toEqual([6, 5, 4, 3, 2, 1]);
  });

  test('grows under the reader without repeating an entry', async () => {
    for (let i = 0; i < 3; i++) await byPhone(i % 2 ? 'withdrawn' : 'given');
    const first = await ledger.history(subjectId, { limit: 2 });
    await byPhone('withdrawn');
    const second = await ledger.history(subjectId, {
      limit: 2,
      ...(first.next === undefined ? {} : { before: first.next }),
    });
    expect([...first.entries, ...second.entries].map(({ ref }) => ref.seq)).toEqual([4, 3, 2, 1]);
  });

  test('says since when its entries are unchanged', async () => {
    await byPhone('given');
    expect((await ledger.history(subjectId)).chain).toEqual({
      intact: true,
      since: '2026-11-02T09:01:00.000Z',
      broken: [],
    });
  });

  test('of a ledger that runs in a browser says so', async () => {
    const store = { ...createMemoryStore(), durability: 'browser' } as const;
    expect((await testLedger({ store }).as(person).history(subjectId)).browserOnly).toBe(true);
  });

  test('of a personal part that is gone says so, and keeps the proof', async () => {
    await byPhone('given');
    const ref = { tenant: 'default', subject: subjectId };
    const { head } = await under.store.read(ref, { after: 0, limit: 10 });
    await under.store.commit({
      ref,
      expect: head,
      entries: [{ body: '{}', hash: 'x' }],
      envelopes: [],
      redact: 'all',
      rows: [],
      state: 'active',
    });
    const entry = (await ledger.history(subjectId)).entries.find(({ kind }) => kind === 'given');
    expect(entry).toMatchObject({ erased: true, method: 'phone', recordedBy: { type: 'staff' }, policyVersion: 1 });
    expect(entry).not.toHaveProperty('note');
  });

  test('of a bad id is refused', async () => {
    expect(await failure(ledger.history('a b'))).toMatchObject({ code: 'invalid', path: '/subjectId' });
  });
});

describe('a person without a log', () => {
  test('consent was never asked, and nobody was told; pills say so, and nothing is allowed', async () => {
    const { state, pills } = await ledger.standing('nobody');
    expect(state).toBe('unknown');
    expect(pills.map(({ topic, tone, word }) => [topic, tone, word])).toEqual([
      ['data', 'nothing', 'never_asked'],
      ['marketing', 'nothing', 'never_asked'],
    ]);
    const question = { subjectId: 'nobody', purposeId: 'repair-messages', channel: 'sms' } as const;
    expect(await ledger.mayContact(question)).toMatchObject({
      allowed: false,
      reason: 'unknown_subject',
      remedy: 'ask',
    });
    expect(await ledger.mayContact({ ...question, purposeId: 'news' })).toMatchObject({
      allowed: false,
      reason: 'not_asked',
      remedy: 'ask',
    });
  });

  test('after the first entry information is allowed, with a warning', async () => {
    const form = await ledger.form({ purposes: ['news'] });
    await ledger.submit({
      subjectId,
      submission: submissionOf(form, [], { mode: 'read_aloud', capture: { method: 'phone' } }),
    });
    expect(await ledger.mayContact({ subjectId, purposeId: 'repair-messages', channel: 'sms' })).toMatchObject({
      allowed: true,
      warnings: ['not_informed'],
    });
  });
});

describe('a form', () => {
  test('asks what is asked for, in that order, in the person’s language or the policy’s', async () => {
    const form = await ledger.form({ purposes: ['news', 'repair'], locale: 'de-AT' });
    expect(form.questions.map(({ id }) => id)).toEqual(['news', 'repair']);
    expect([form.locale, form.audience, (await ledger.form({ locale: 'fr' })).locale]).toEqual(['de', 'clerk', 'en']);
    expect((await under.as(person).form()).audience).toBe('person');
    expect(Object.keys(form.presentation.notices)).toEqual(['news', 'repair']);
  });

  test('names every text by which it may be said: screen, script, printed', async () => {
    const { notices } = (await ledger.form()).presentation;
    const media = async (hash: string | undefined) => (await ledger.notice(hash ?? ''))?.notice.medium;
    expect(await media(notices.news?.screen)).toBe('screen');
    expect(await media(notices.news?.script)).toBe('script');
    expect(await media(notices.news?.printed?.['counter-card'])).toBe('printed');
    expect(notices['repair-messages']).toEqual({ screen: expect.any(String) });
  });

  test('of an unknown purpose is not found, with its path', async () => {
    expect(await failure(ledger.form({ purposes: ['repair', 'nothing'] }))).toMatchObject({
      code: 'not_found',
      path: '/purposes/1',
    });
    expect(await failure(ledger.form({ purposes: ['nothing'] }))).toMatchObject({
      code: 'not_found',
      path: '/purposes',
    });
    expect(await failure(testLedger({ policies: [] }).as(clerk).form())).toMatchObject({ code: 'not_found' });
    expect(await failure(ledger.form({ subjectId: '~policy' }))).toMatchObject({ code: 'invalid', path: '/subjectId' });
  });
});
