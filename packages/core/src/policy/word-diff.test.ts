import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TextPart } from '../model/text-part.js';
import { wordDiff } from './word-diff.js';

const shown = (parts: readonly TextPart[]): string =>
  parts.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`)).join('');

test.each([
  ['The same.', 'The same.', 'The same.'],
  ['', 'All of it.', '{+All of it.+}'],
  ['All of it.', '', '[-All of it.-]'],
  [
    'Acme may send me news about repairs.',
    'Acme may send me news about repairs and used devices.',
    'Acme may send me news about repairs{+ and used devices+}.',
  ],
  ['It is a well-kept shop.', 'It is a well-known shop.', 'It is a [-well-kept-]{+well-known+} shop.'],
  [
    'First. Second stays. Third.',
    'Second stays. Third. Fourth one.',
    '[-First. -]Second stays. Third.{+ Fourth one.+}',
  ],
  [
    'We write at most once a month by e-mail.',
    'You can always say no.',
    '[-We write at most once a month by e-mail.-]{+You can always say no.+}',
  ],
  [
    'Wir schicken Ihnen höchstens zwei Briefe im Jahr.',
    'Wir schicken Ihnen höchstens drei kurze Briefe im Jahr.',
    'Wir schicken Ihnen höchstens [-zwei-]{+drei kurze+} Briefe im Jahr.',
  ],
])('%j to %j', (before, after, expected) => {
  expect(shown(wordDiff(before, after))).toBe(expected);
});

const piece = fc.constantFrom('news', 'about', 'repairs', ' ', ' ', '. ', '.\n', '!', 'Möbel', '🛠️', '-', "don't");
const someText = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string(),
);

test('gives back both texts to the letter, and no two parts of a kind in a row', () => {
  fc.assert(
    fc.property(someText, someText, (before, after) => {
      const parts = wordDiff(before, after);
      const without = (kind: TextPart['kind']): string =>
        parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('');
      expect(without('added')).toBe(before);
      expect(without('removed')).toBe(after);
      parts.forEach(({ kind, text }, index) => {
        expect(text).not.toBe('');
        expect(parts[index + 1]?.kind).not.toBe(kind);
      });
    }),
  );
});

test('the longest texts that a policy may hold are compared in bounded space', () => {
  const long = (word: string): string => `${word} `.repeat(2_000).trim();
  expect(wordDiff(long('one'), long('two')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
