import { expect, test } from 'vitest';
import { bundleChild } from './bundle-child.js';
import { startChild } from './start-child.js';
import { temporaryFile } from './temporary-file.js';

test.each([
  ['entries', 10_000, 200_000],
  ['records', 5_000, 100_000],
])(
  'an export of twenty times as many %s needs no more memory',
  async (what, few, many) => {
    const script = await bundleChild('exporting');
    const heldFor = async (count: number) => {
      const child = startChild(script, [temporaryFile(), what, String(count)], ['--expose-gc']);
      expect(await child.ended).toBe(0);
      const [peak = 0, bytes = 0] = (child.lines[0] ?? '').split(' ').map(Number);
      return { peak, bytes };
    };
    const [less, more] = [await heldFor(few), await heldFor(many)];
    // What came out is all of it.
    expect(more.bytes / less.bytes).toBeGreaterThan(15);
    expect(more.peak / less.peak).toBeLessThan(1.5);
  },
  180_000,
);
