import { openPage } from './open-page.mjs';

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

/** Mounting and toggling fifty boxes and opening a long history, in Chromium, against plain markup of the same size. */
export async function benchBrowser() {
  const { page, close } = await openPage(new URL('browser/page.tsx', import.meta.url));
  try {
    const timed = (name) => page.evaluate((key) => window.bench[key](), name);
    const pair = async (plain, ours, rounds) => {
      const times = { plain: [], ours: [] };
      for (let round = -5; round < rounds; round++) {
        const [a, b] = [await timed(plain), await timed(ours)];
        if (round < 0) continue;
        times.plain.push(a);
        times.ours.push(b);
      }
      const [baselineMs, measuredMs] = [median(times.plain), median(times.ours)];
      const ratio = median(times.ours.map((ms, round) => ms / times.plain[round]));
      return { baselineMs, measuredMs, ratio };
    };
    const toggled = async (name) => {
      await timed(name);
      await page.evaluate(() => {
        window.bench.toggles.length = 0;
      });
      const boxes = await page.locator('input').all();
      for (let round = 0; round < 3; round++) for (const box of boxes) await box.click();
      return median(await page.evaluate(() => window.bench.toggles));
    };
    const mounts = await pair('mountPlain', 'mountOurs', 40);
    await timed('mountPlain');
    const plainNodes = await page.evaluate(() => window.bench.nodes());
    await timed('mountOurs');
    const ourNodes = await page.evaluate(() => window.bench.nodes());
    const history = await pair('rowsPlain', 'rowsOurs', 20);
    const [plainToggle, ourToggle] = [await toggled('mountPlain'), await toggled('mountOurs')];
    return [
      { what: `mount 50 boxes with layout (${ourNodes} nodes against ${plainNodes})`, bar: '1.2x', ...mounts },
      {
        what: 'toggle one of 50',
        bar: '1.3x',
        baselineMs: plainToggle,
        measuredMs: ourToggle,
        ratio: ourToggle / plainToggle,
      },
      { what: 'open a history of 10,000 entries', bar: '2x', ...history },
    ];
  } finally {
    await close();
  }
}
