import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { benchBrowser } from './browser.mjs';
import { compare } from './compare.mjs';
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

const text = `# Benchmarks

Written by \`pnpm bench\`. Times are medians; a ratio is the median over turns, each against the baseline just before it; all are of this one machine
(${cpus().length} cores, Node ${process.versions.node}) and only there to show the scale. Counts (syncs, trips, bytes) are asserted in tests, ratios never.

| what | baseline, ms | ours, ms | ratio | bar |
|---|--:|--:|--:|--:|
${rows.join('\n')}

Baselines: mounting and toggling against plain uncontrolled react-hook-form with the same markup; the history against a page of 100 plain rows.
`;
await writeFile(new URL('../docs/benchmarks.md', import.meta.url), text);
