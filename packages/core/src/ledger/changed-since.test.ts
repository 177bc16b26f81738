import { beforeEach, expect, test } from 'vitest';
import {
  clerk,
  newsAbout,
  shopWithNews,
  submissionOf,
  type TestLedger,
  testLedger,
  yes,
} from '../../fixtures/ledger-under-test.js';
import type { Ledger } from './ledger.js';

const subjectId = 'c-1';
const capture = { method: 'in_person' } as const;
const note = { en: 'News too.', de: 'Auch Neues.' };
let under: TestLedger;
let ledger: Ledger;

beforeEach(async () => {
  under = testLedger({ policies: [shopWithNews(1, { text: newsAbout('offers') })] });
  ledger = under.as(clerk);
  const form = await ledger.form();
  await ledger.submit({ subjectId, submission: submissionOf(form, [yes('news', 'email')], { capture }) });
  under.clock.now += 86_400_000;
});

const news = async (locale?: string) => {
  const question = locale === undefined ? { subjectId } : { subjectId, locale };
  return (await ledger.form(question)).questions.find(({ id }) => id === 'news');
};
const publish = (version: number, words: string, kind: 'wording' | 'material') =>
  ledger.publish(shopWithNews(version, { text: newsAbout(words) }, { news: { kind, note } }));

test('a wording changes nothing for anybody', async () => {
  await publish(2, 'our offers', 'wording');
  expect((await news())?.changed).toBeUndefined();
});

test('a material change is shown against the text that was answered, with its note in the language of the form', async () => {
  await publish(2, 'offers and news', 'material');
  const question = await news('de');
  expect(question).toMatchObject({ changed: { since: '2026-11-02T09:00:00.000Z', notes: [note.de] } });
  const { changed } = question ?? {};
  expect(changed?.locale).toBe('en');
  expect(changed?.parts).toContainEqual({ kind: 'added', text: 'and news ' });
  expect((await ledger.notice(changed?.before ?? ''))?.notice.text).toBe(newsAbout('offers').en);
});

test('several versions are one change, each with its note, and the wordings between them without', async () => {
  await publish(2, 'offers and news', 'material');
  await publish(3, 'our offers and news', 'wording');
  await publish(4, 'our offers, tips and news', 'material');
  expect((await news())?.changed?.notes).toEqual([note.en, note.en]);
});

test('what was read out as before is shown by the statement that changed behind it', async () => {
  const aloud = { mode: 'read_aloud', capture: { method: 'phone' } } as const;
  const form = await ledger.form({ subjectId: 'c-3' });
  await ledger.submit({ subjectId: 'c-3', submission: submissionOf(form, [yes('news', 'sms')], aloud) });
  await publish(2, 'offers and news', 'material');
  const { questions } = await ledger.form({ subjectId: 'c-3' });
  const parts = questions.find(({ id }) => id === 'news')?.changed?.parts;
  expect(parts).toContainEqual({ kind: 'added', text: 'and news ' });
});

test('a new yes ends it, and nobody else is shown anything', async () => {
  await publish(2, 'offers and news', 'material');
  expect((await ledger.form({ subjectId: 'c-2' })).questions.some(({ changed }) => changed)).toBe(false);
  const form = await ledger.form({ subjectId });
  await ledger.submit({ subjectId, submission: submissionOf(form, [yes('news', 'email')], { capture }) });
  expect((await news())?.changed).toBeUndefined();
});
