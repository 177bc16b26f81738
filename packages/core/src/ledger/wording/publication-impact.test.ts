import { expect, test } from 'vitest';
import { clerk, failure, material, newsAbout, shopWithNews, testLedger } from '../../../fixtures/ledger-under-test.js';
import { createMemoryStore } from '../../memory/create-memory-store.js';
import type { ContactableQuery } from '../consent-store.js';

const next = shopWithNews(2, { text: newsAbout('offers and news') }, material);

/** A store that says it has so many people who said yes to news by e-mail, and nobody else. */
function crowded(people: number) {
  const asked: number[] = [];
  const contactable = async (_: string, { purposeId, channel, epoch, after, limit }: ContactableQuery) => {
    const begin = after === '' ? 0 : Number(after) + 1;
    const last = purposeId === 'news' && channel === 'email' && epoch === 0 ? people : 0;
    const page = Array.from({ length: Math.max(0, Math.min(limit, last - begin)) }, (_, index) =>
      String(begin + index),
    );
    asked.push(page.length);
    return page;
  };
  return { asked, ledger: testLedger({ store: { ...createMemoryStore(), contactable } }).as(clerk) };
}

test('very many people are counted in several calls, each of them once', async () => {
  const { asked, ledger } = crowded(250_500);
  const first = await ledger.publicationImpact(next);
  expect(first.next).toMatchObject({ counting: 'now' });
  expect(Math.max(...asked)).toBe(1000);
  const whole = await ledger.publicationImpact(next, first);
  expect(whole.next).toBeNull();
  expect(whole.at).toBe(first.at);
  const news = whole.cells.filter(({ purposeId }) => purposeId === 'news');
  expect(news.map(({ channel, askedAgain, kept, ended }) => [channel, askedAgain, kept, ended])).toEqual([
    ['email', 250_500, 0, 0],
    ['sms', 0, 0, 0],
  ]);
});

test('a store that keeps no contact list says so', async () => {
  const { contactable: _, ...store } = createMemoryStore();
  const ledger = testLedger({ store }).as(clerk);
  expect((await failure(ledger.publicationImpact(next))).code).toBe('unsupported');
});
