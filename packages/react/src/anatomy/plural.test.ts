import { describe, expect, it } from 'vitest';
import { plural } from './plural.js';

describe('plural', () => {
  it.each([
    ['en', 1, 'one'],
    ['en', 0, 'other'],
    ['fr', 0, 'one'],
    ['pl', 2, 'few'],
    ['pl', 5, 'many'],
    ['ar', 2, 'two'],
  ])('%s says %i as "%s"', (locale, count, form) => {
    const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
    expect(plural(locale, count, forms)).toBe(form);
  });

  it('falls back to the form that every language has', () => {
    expect(plural('pl', 2, { other: 'wpisy' })).toBe('wpisy');
  });
});
