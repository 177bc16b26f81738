import { expect, test } from 'vitest';
import { bundleChild } from './bundle-child.js';
import { startChild } from './start-child.js';
import { temporaryFile } from './temporary-file.js';

test('an export of twenty times as many entries needs no more memory', async () => {
  const script = await bundleChild('exporting');
  const heldFor = async (count: number) => {
    const child = startChild(script, [temporaryFile(), String(count)], ['--expose-gc']);
    expect(await child.ended).toBe(0);
    const [peak = 0, bytes = 0] = (child.lines[0] ?? '').split(' ').map(Number);
    return { peak, bytes };
  };
  const [few, many] = [await heldFor(10_000), await heldFor(200_000)];
  // What came out is all of it.
  expect(many.bytes / few.bytes).toBeGreaterThan(15);
  expect(many.peak / few.peak).toBeLessThan(1.5);
}, 180_000);
