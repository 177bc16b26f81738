import { expect, test } from 'vitest';
import { adequacyDecisions } from './adequacy-decisions.js';
import { eeaCountries } from './eea-countries.js';
import { transferOf } from './transfer-of.js';

test('thirty countries are inside, and no decision is about one of them', () => {
  expect(eeaCountries.size).toBe(30);
  expect(adequacyDecisions.filter(({ country }) => eeaCountries.has(country))).toEqual([]);
  for (const country of eeaCountries) expect(transferOf({ country: country as 'AT' })).toEqual({ kind: 'inside' }); // one of them
});

test('what a decision covers whole needs no word, what it covers in part is relied on in words', () => {
  expect(transferOf({ country: 'CH' }, '2026-11-01')).toEqual({ kind: 'adequacy', decision: '2000/518/EC' });
  const US = { country: 'US', safeguard: { kind: 'adequacy' } } as const;
  expect(transferOf(US, '2026-11-01')).toEqual({ kind: 'adequacy', decision: '(EU) 2023/1795' });
  const bare = JSON.parse('{ "country": "US" }');
  expect(transferOf(bare, '2026-11-01')).toEqual({ kind: 'open', because: 'safeguard_missing' });
});

test('a decision counts from its day to the day before its end', () => {
  const GB = { country: 'GB' } as const;
  const kinds = ['2021-06-27', '2021-06-28', '2031-12-27', '2031-12-28'].map((day) => transferOf(GB, day).kind);
  expect(kinds).toEqual(['open', 'adequacy', 'adequacy', 'open']);
  expect(transferOf(GB)).toMatchObject({ kind: 'adequacy' });
  const relied = { country: 'GB', safeguard: { kind: 'adequacy' } } as const;
  expect(transferOf(relied, '2031-12-28')).toEqual({ kind: 'open', because: 'decision_unknown' });
});

test('Brazil is covered whole since its decision', () => {
  const kinds = ['2026-01-25', '2026-01-26'].map((day) => transferOf({ country: 'BR' }, day).kind);
  expect(kinds).toEqual(['open', 'adequacy']);
});

test('a decision that is not known here can be named, and other safeguards stand for themselves', () => {
  const named = { country: 'IN', safeguard: { kind: 'adequacy', decision: 'a later one' } } as const;
  expect(transferOf(named)).toEqual({ kind: 'adequacy', decision: 'a later one' });
  const safeguard = { kind: 'derogation', article: '49(1)(b)' } as const;
  expect(transferOf({ country: 'CH', safeguard })).toEqual(safeguard);
});
