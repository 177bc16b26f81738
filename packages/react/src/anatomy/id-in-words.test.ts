import { expect, it } from 'vitest';
import { idInWords } from './id-in-words.js';

it.each([
  ['lastVisit', 'last visit'],
  ['endOfWarranty', 'end of warranty'],
  ['last_visit', 'last visit'],
  ['collection', 'collection'],
  ['e-mail address', 'e-mail address'],
  ['iPhone', 'iPhone'],
  ['eBay', 'eBay'],
])('reads %s as %s', (id, words) => {
  expect(idInWords(id)).toBe(words);
});
