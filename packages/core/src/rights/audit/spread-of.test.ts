import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadOf } from './spread-of.js';

const lengths = fc.array(fc.integer({ min: 0, max: 5 * 365 * 86_400_000 }), { minLength: 1, maxLength: 300 });

test('median and ninth tenth are right to within five percent, the longest and the count to the letter', () => {
  fc.assert(
    fc.property(lengths, (all) => {
      const { add, spread } = spreadOf();
      for (const length of all) add(length);
      const sorted = all.toSorted((a, b) => a - b);
      const exact = (share: number) => sorted[Math.ceil(all.length * share) - 1] ?? 0;
      const { count, median, ninetieth, longest } = spread();
      expect([count, longest]).toEqual([all.length, sorted.at(-1)]);
      for (const [found, right] of [
        [median, exact(0.5)],
        [ninetieth, exact(0.9)],
      ] as const) {
        expect(found).toBeGreaterThanOrEqual(right - 0.001);
        expect(found).toBeLessThanOrEqual((right + 1) * 1.05);
      }
    }),
  );
});

test('what it holds does not grow with what comes: a few hundred counters for five years of milliseconds', () => {
  const { add, counters } = spreadOf();
  for (let length = 1; length < 157_680_000_000; length *= 1.001) add(length);
  expect(counters()).toBeLessThan(600);
});
