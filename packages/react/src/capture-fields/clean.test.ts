import { expect, it } from 'vitest';
import { clean } from './clean.js';

it('keeps words, drops what is only space', () => {
  expect(clean('  called back  ', 100)).toBe('called back');
  expect(clean('   ', 100)).toBeUndefined();
  expect(clean(undefined, 100)).toBeUndefined();
});

it('never cuts a character in half', () => {
  expect(clean('ab😀', 3)).toBe('ab\uFFFD');
  expect(clean('ab😀', 4)).toBe('ab😀');
});
