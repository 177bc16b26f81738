import { expect, test } from 'vitest';
import { instantsOf, lastQuarter, lastYear } from './period.js';

test.each([
  ['2026-11-20T13:00:00Z', '2026-07-01', '2026-09-30'],
  ['2026-10-01T00:00:00Z', '2026-07-01', '2026-09-30'],
  ['2026-09-30T23:59:59Z', '2026-04-01', '2026-06-30'],
  ['2026-02-10T00:00:00Z', '2025-10-01', '2025-12-31'],
])('on %s the last quarter went from %s to %s', (now, from, until) => {
  expect(lastQuarter(Date.parse(now))).toEqual({ from, until });
});

test('the last year is the last whole one', () => {
  expect(lastYear(Date.parse('2026-01-01T00:00:00Z'))).toEqual({ from: '2025-01-01', until: '2025-12-31' });
});

test('the last day is in it', () => {
  expect(instantsOf({ from: '2026-12-01', until: '2026-12-31' })).toEqual({
    from: '2026-12-01T00:00:00.000Z',
    until: '2027-01-01T00:00:00.000Z',
  });
});
