import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPage } from './open-page.mjs';

const says = ['yes;03.05.2024', 'no;09.01.2023', ';', '?;01.02.2022'];

/** A file of an old CRM with so many people in it. */
async function write(path, rows) {
  const file = createWriteStream(path);
  file.write('customer;e-mail;newsletter;since\r\n');
  for (let row = 0; row < rows; row += 10_000) {
    const lines = Array.from({ length: Math.min(10_000, rows - row) }, (_, index) => {
      const number = row + index;
      return `c-${number};person${number}@mail.example;${says[number % says.length]}\r\n`;
    });
    if (!file.write(lines.join(''))) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

const mapping = [
  ['Column with your own customer number', 'customer'],
  ['Column with the old system’s record number', 'customer'],
  ['Column with the address for e-mail', 'e-mail'],
  ['How dates are written', 'd.m.y'],
  ['Column with the answer', 'newsletter'],
  ['It answers', 'news email'],
  ['“yes” means', 'agreed'],
  ['“no” means', 'refused'],
  ['“?” means', 'unknown'],
  ['An empty cell means', 'nothing_said'],
  ['Column with when it was said', 'since'],
  ['How the old system got it', 'web_form'],
];

/** What one file takes in a browser of its own, from choosing it to its report: heap in bytes, time, and the longest that the page stood still. */
async function run(path, rows) {
  const { page, close } = await openPage(new URL('browser/import.tsx', import.meta.url));
  try {
    const devtools = await page.context().newCDPSession(page);
    const heap = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      return (await devtools.send('Runtime.getHeapUsage')).usedSize;
    };
    const stood = () =>
      page.evaluate(() => {
        const { milliseconds } = window.longest;
        window.longest.milliseconds = 0;
        return milliseconds;
      });
    const total = rows.toLocaleString('en');
    const long = { timeout: 1_200_000 };
    await page.getByLabel('Choose a file').waitFor();
    const before = await heap();
    await stood();
    const begun = performance.now();
    await page.getByLabel('Choose a file').setInputFiles(path);
    await page.getByText(`: ${total} rows`).waitFor(long);
    const surveyed = { ms: performance.now() - begun, stood: await stood(), heap: (await heap()) - before };
    await page.getByLabel('Name of the old system').fill('old-crm');
    for (const [label, value] of mapping) await page.getByLabel(label, { exact: true }).selectOption(value);
    await stood();
    const started = performance.now();
    await page.getByRole('button', { name: 'Check without writing' }).click();
    await page.getByText('Checked. Nothing was written.').waitFor(long);
    const checked = { ms: performance.now() - started, stood: await stood(), heap: (await heap()) - before };
    return { surveyed, checked };
  } finally {
    await close();
  }
}

/** A file through the import desk in Chromium, read, mapped and checked. */
export async function benchImport(rows) {
  const folder = mkdtempSync(join(tmpdir(), 'unticked-bench-'));
  try {
    const path = join(folder, 'old-crm.csv');
    await write(path, rows);
    return await run(path, rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
