import { expect, test } from 'vitest';
import { lateness } from './lateness.js';

const now = Date.parse('2026-11-28T09:10:00.000Z');

test.each([
  [undefined, 'now'],
  ['2026-11-28T09:14:00.000Z', 'recent'],
  ['2026-11-28T09:16:00.000Z', 'future'],
  ['2026-11-27T09:10:00.000Z', 'recent'],
  ['2026-11-27T09:09:59.999Z', 'old'],
] as const)('%s is %s', (claimed, late) => {
  expect(lateness(claimed, now)).toBe(late);
});
