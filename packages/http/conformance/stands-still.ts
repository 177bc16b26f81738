import { expect } from 'vitest';

/** Once a figure that has begun to grow is the same five times in a row, 200 ms apart: a busy machine pauses too. */
export async function standsStill(figure: () => number): Promise<void> {
  let [last, times] = [0, 0];
  const rest = (): number => {
    const next = figure();
    times = next > 0 && next === last ? times + 1 : 0;
    last = next;
    return times;
  };
  await expect.poll(rest, { interval: 200, timeout: 40_000 }).toBeGreaterThan(3);
}
