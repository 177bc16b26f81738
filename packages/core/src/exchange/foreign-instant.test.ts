import { expect, test } from 'vitest';
import { foreignInstant } from './foreign-instant.js';

test.each([
  ['2026-01-05T12:34:56Z', '2026-01-05T12:34:56.000Z'],
  ['2026-01-05T12:34:56.789Z', '2026-01-05T12:34:56.789Z'],
  ['2026-01-05T12:34:56.7891234Z', '2026-01-05T12:34:56.789Z'],
  ['2026-01-05T12:34:56.000+0000', '2026-01-05T12:34:56.000Z'],
  ['2026-01-05 12:34:56+01:00', '2026-01-05T11:34:56.000Z'],
  ['2026-01-05T12:34z', '2026-01-05T12:34:00.000Z'],
  ['2026-01-05T12:34:56', 'no_zone'],
  ['2026-01-05 12:34:56', 'no_zone'],
  ['2026-01-05', 'no_zone'],
  ['2026-02-31', undefined],
  ['2026-02-31T00:00:00Z', undefined],
  ['2026-01-05T25:00:00Z', undefined],
  ['05.01.2026', undefined],
  ['1767616496', undefined],
])('%j is %j', (text, instant) => {
  expect(foreignInstant(text, undefined)).toBe(instant);
});

test('the host can say that a time is UTC, never that a day is a time', () => {
  expect(foreignInstant('2026-01-05 12:34:56', 'utc')).toBe('2026-01-05T12:34:56.000Z');
  expect(foreignInstant('2026-01-05', 'utc')).toBe('no_zone');
});
