import { expect, test } from 'vitest';
import { bundleChild } from './bundle-child.js';
import { startChild } from './start-child.js';
import { temporaryFile } from './temporary-file.js';

test.each([
  ['entries', 'log', 'staff', 10_000, 200_000],
  ['entries', 'json csv statement', 'staff', 3_000, 60_000],
  ['entries', 'log', 'link', 5_000, 100_000],
  ['records', 'json csv statement', 'staff', 5_000, 100_000],
])(
  'of twenty times as many %s an export of %s by %s needs no more memory',
  async (what, formats, by, few, many) => {
    const script = await bundleChild('exporting');
    const heldFor = async (count: number) => {
      const child = startChild(script, [temporaryFile(), what, String(count), formats, by], ['--expose-gc']);
      expect(await child.ended).toBe(0);
      const [peak = 0, bytes = 0] = (child.lines[0] ?? '').split(' ').map(Number);
      return { peak, bytes };
    };
    const [less, more] = [await heldFor(few), await heldFor(many)];
    // What came out is all of it.
    expect(more.bytes / less.bytes).toBeGreaterThan(15);
    expect(more.peak / less.peak).toBeLessThan(1.5);
  },
  300_000,
);
