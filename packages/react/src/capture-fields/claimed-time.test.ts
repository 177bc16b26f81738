import { expect, it } from 'vitest';
import { claimedTime } from './claimed-time.js';

const now = Date.parse('2026-11-22T09:00:00.000Z');

it('says nothing where nothing was entered', () => {
  expect(claimedTime('', now)).toBeUndefined();
  expect(claimedTime('soon', now)).toBeUndefined();
});

it('takes a date as noon of that day, and today as now at the latest', () => {
  expect(claimedTime('2026-11-20', now)).toBe('2026-11-20T12:00:00.000Z');
  expect(claimedTime('2026-11-22', now)).toBe('2026-11-22T09:00:00.000Z');
  expect(claimedTime('2026-11-24', now)).toBe('2026-11-24T12:00:00.000Z');
});

it('takes a time as the clerk’s clock has it', () => {
  expect(claimedTime('2026-11-21T14:02', now)).toBe(new Date(2026, 10, 21, 14, 2).toISOString());
});
