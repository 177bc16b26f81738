import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { benchBrowser } from './browser.mjs';
import { compare } from './compare.mjs';
import { benchImport } from './import.mjs';
import { benchSubmit } from './submit.mjs';
import { benchVerify } from './verify.mjs';

const rows = [];
const note = (what, bar, { baselineMs, measuredMs, ratio }) => {
  rows.push(`| ${what} | ${baselineMs.toFixed(2)} | ${measuredMs.toFixed(2)} | ${ratio.toFixed(2)}x | ${bar} |`);
  console.log(rows.at(-1));
};

// First of all, before other stores and drivers have taught the compiler that calls lead anywhere.
note(
  'verify 100,000 entries of 5,000 people, against JSON.parse and SHA-256 of the same bytes',
  '1.2x',
  await benchVerify({ compare }),
);
for (const { what, bar, ...result } of await benchBrowser({ compare })) note(what, bar, result);
note(
  '300 submissions on SQLite, three entries each, against one bare insert of the same bytes',
  'aim 4x on a fast disk',
  await benchSubmit({ compare }),
);

// Each in processes of their own, whose heap nothing else has touched.
const said = (program, count) => {
  const args = ['--expose-gc', fileURLToPath(program), String(count)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
};
const heapOf = (what, count) => {
  const { heap, bytes } = said(new URL('audit.mjs', import.meta.url), count);
  return `| ${what}, from SQLite | ${(heap / 1000).toFixed(0)} | ${(bytes / 1e6).toFixed(1)} |`;
};
const heaps = [
  heapOf('audit pack over 1,000 people with 10,000 entries', 10_000),
  heapOf('audit pack over 20,000 people with 200,000 entries', 200_000),
];
const exporting = new URL('export.mjs', import.meta.url);
const [few, many] = [said(exporting, 10_000), said(exporting, 1_000_000)];
const inMb = (what, of) => {
  const [less, more] = [few, many].map(of);
  return `| ${what} | ${(less / 1e6).toFixed(1)} | ${(more / 1e6).toFixed(1)} | ${(more / less).toFixed(2)}x |`;
};
const exports = [
  inMb('what the server holds at most for the log, MB', ({ server }) => server.log),
  inMb('for JSON, MB', ({ server }) => server.json),
  inMb('for tables, MB', ({ server }) => server.csv),
  inMb('for the statement, MB', ({ server }) => server.statement),
  inMb('for all of them by a link, MB', ({ server }) => server.link),
  inMb('what `unticked check-export` holds at most, MB', ({ checker }) => checker),
  inMb('the ZIP of all of them, MB', ({ bytes }) => bytes),
  `| cut at ten places, and noticed | ${few.noticed} | ${many.noticed} | |`,
];

const files = [await benchImport(100_000), await benchImport(1_000_000)];
const importRow = (what, of) => {
  const cells = files.map((file) => of(file).toFixed(0));
  return `| ${what} | ${cells.join(' | ')} | ${(of(files[1]) / of(files[0])).toFixed(2)}x |`;
};
const imports = [
  importRow('heap above the start once the file is read, kB', ({ surveyed }) => surveyed.heap / 1000),
  importRow('heap above the start once it is checked, kB', ({ checked }) => checked.heap / 1000),
  importRow('longest that the page stood still while it was read, ms', ({ surveyed }) => surveyed.stood),
  importRow('longest that the page stood still while it was checked, ms', ({ checked }) => checked.stood),
  importRow('reading, ms', ({ surveyed }) => surveyed.ms),
  importRow('checking without writing, ms', ({ checked }) => checked.ms),
];

const text = `# Benchmarks

Written by \`pnpm bench\`. Times are medians; a ratio is the median over turns, each against the baseline just before it; all are of this one machine
(${cpus().length} cores, Node ${process.versions.node}) and only there to show the scale. Counts (syncs, trips, bytes) are asserted in tests, ratios never.

| what | baseline, ms | ours, ms | ratio | bar |
|---|--:|--:|--:|--:|
${rows.join('\n')}

| export of one person, from SQLite over HTTP onto a disk | 10,000 entries | 1,000,000 entries | ratio |
|---|--:|--:|--:|
${exports.join('\n')}

The most that the whole process held, buffers too, collected ten times a second. The last of the ten cuts takes one byte. The check of the small
one is over before it was looked at twice.

| what | heap above the start, kB | size, MB |
|---|--:|--:|
${heaps.join('\n')}

The most that the heap held after collecting, looked at every 5,000 pieces.

| a file through the import desk in Chromium | 100,000 rows | 1,000,000 rows | ratio |
|---|--:|--:|--:|
${imports.join('\n')}

The heap is looked at after collecting. A port that keeps nothing stands in for the server; the lines that can be looked at afterwards, 10,000 of each reason, are in it.

Baselines: mounting and toggling against plain uncontrolled react-hook-form with the same markup; the history against a page of 100 plain rows.
`;
await writeFile(new URL('../docs/benchmarks.md', import.meta.url), text);
