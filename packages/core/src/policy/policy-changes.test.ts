import { expect, test } from 'vitest';
import { newsAbout, shopVersion, shopWithNews } from '../../fixtures/ledger-under-test.js';
import { policyChanges } from './policy-changes.js';

const before = shopWithNews(1, { text: newsAbout('offers') });

test('an untouched policy changes nothing', () => {
  expect(policyChanges(before, before)).toEqual([]);
});

test('says word by word what a reworded text reads now, with the note of its author', () => {
  const note = { en: 'Repairs too.', de: 'Auch Reparaturen.' };
  const after = shopWithNews(2, { text: newsAbout('offers and news') }, { news: { kind: 'material', note } });
  const [news, ...others] = policyChanges(before, after);
  expect(others).toEqual([]);
  expect(news).toMatchObject({ purposeId: 'news', change: 'material', note });
  expect(news?.parts.map(({ path }) => path)).toEqual(['/text/de', '/text/en']);
  expect(news?.parts[1]?.parts).toContainEqual({ kind: 'added', text: 'and news ' });
});

test('facts and lists are read as words', () => {
  const data = ['name', 'contact details', 'device'];
  const after = shopWithNews(2, { text: newsAbout('offers'), dataCategories: data }, { news: { kind: 'material' } });
  const [news] = policyChanges(before, after);
  expect(news?.parts.map(({ path }) => path)).toEqual(['/dataCategories']);
  expect(news?.parts[0]?.parts).toContainEqual({ kind: 'added', text: ', device' });
});

test('a purpose that came or went is shown whole', () => {
  const less = shopVersion(2, { purposes: before.purposes.filter(({ id }) => id !== 'news') });
  const went = policyChanges(before, less).find(({ purposeId }) => purposeId === 'news');
  const came = policyChanges(less, before).find(({ purposeId }) => purposeId === 'news');
  expect([went?.change, came?.change]).toEqual(['removed', 'added']);
  for (const { parts } of went?.parts ?? []) expect(parts.map(({ kind }) => kind)).toEqual(['removed']);
  expect(came?.parts.length).toBeGreaterThan(0);
});

test('what is data travels as data, below the part that came or went as a whole', () => {
  const blue = { id: 'blue', text: { en: 'Tick here.', de: 'Hier ankreuzen.' }, inUse: { from: '2026-01-01' } };
  const old = shopWithNews(1, { channels: ['email'], printed: [blue] });
  const news = {
    channels: ['email', 'sms'] as const,
    retention: { period: 'P2Y', from: 'contractEnd' },
    printed: [{ ...blue, text: { ...blue.text, en: 'Tick this box.' } }],
    script: { en: 'May we write?', de: 'Dürfen wir schreiben?' },
  };
  const [changed] = policyChanges(old, shopWithNews(2, news, { news: { kind: 'wording' } }));
  const parts = new Map(changed?.parts.map(({ path, values }) => [path, values]));
  expect([...parts].toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual([
    ['/channels', { before: ['email'], after: ['email', 'sms'] }],
    ['/printed/blue/text/en', undefined],
    ['/retention/from', { before: 'consentEnd', after: 'contractEnd' }],
    ['/retention/period', { before: 'P1M', after: 'P2Y' }],
    ['/script/de', undefined],
    ['/script/en', undefined],
  ]);
});
