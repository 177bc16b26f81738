import { createServer } from 'node:http';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright';

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

/** The page's script and the widgets' own style sheet, which both sides of a comparison have. */
async function bundlePage() {
  const { outputFiles } = await build({
    entryPoints: [new URL('browser/page.tsx', import.meta.url).pathname],
    bundle: true,
    minify: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    jsx: 'automatic',
    conditions: ['@unticked/source'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}

/** Mounting and toggling fifty boxes and opening a long history, in Chromium, against plain markup of the same size. */
export async function benchBrowser() {
  const files = await bundlePage();
  const html =
    '<!doctype html><html lang="en"><link rel="stylesheet" href="/page.css"><body><script src="/page.js"></script>';
  const server = createServer(({ url }, response) => {
    const type = { '/page.js': 'text/javascript', '/page.css': 'text/css' }[url] ?? 'text/html';
    response.setHeader('content-type', type).end(files.get(url.slice(1)) ?? html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
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
    await browser.close();
    server.close();
  }
}
