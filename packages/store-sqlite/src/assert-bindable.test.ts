import { expect, test } from 'vitest';
import { assertBindable } from './assert-bindable.js';

test('what every driver keeps is let through', () => {
  expect(() => assertBindable(['', 'ä😀\u2028\ufeff', 0, -0, Number.MAX_SAFE_INTEGER, null])).not.toThrow();
});

test.each([
  ['a NUL', 'a\0b', 'nul'],
  ['half a surrogate pair', '\ud83d', 'lone_surrogate'],
  ['the other half', 'a\ude00b', 'lone_surrogate'],
  ['a fraction', 0.5, 'not_an_integer'],
  ['a number too large to be exact', 2 ** 53, 'not_an_integer'],
  ['no number', Number.NaN, 'not_an_integer'],
])('%s is refused', (_what, value, code) => {
  expect(() => assertBindable(['t', value])).toThrowError(
    expect.objectContaining({ code: 'invalid', path: '/1', findings: [expect.objectContaining({ code })] }),
  );
});
