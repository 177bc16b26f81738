import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { bundle, peers } from './bundle.js';

const every =
  'ConsentProvider, ConsentCheckboxes, useConsentSubmission, withConsent, CaptureFields, ConsentPills, ConsentHistory, ConsentGate';

// kB are 1000 bytes of gzip. Each has a lower bound too: a name that is not exported would make the bundle small, not fail.
// Yes and No for special categories cost 0.3 kB of the boxes, a child's guardian 0.7 kB of the capture; the words of both 0.2 kB.
// Why these bars and not those of the design: ARCHITECTURE.md, Sizes.
test('the boxes and their submission do not outgrow 9.7 kB', async () => {
  const { gzip } = await bundle(`export { ConsentCheckboxes, useConsentSubmission } from '@unticked/react'`, peers);
  console.info(`boxes and submission: ${gzip} bytes`);
  expect(gzip).toBeGreaterThan(1_000);
  expect(gzip).toBeLessThanOrEqual(9_700);
});

test('provider, boxes, capture, pills, history and gate do not outgrow 24.55 kB', async () => {
  const { gzip } = await bundle(`export { ${every} } from '@unticked/react'`, peers);
  console.info(`every widget: ${gzip} bytes`);
  expect(gzip).toBeGreaterThan(5_000);
  expect(gzip).toBeLessThanOrEqual(24_550);
});

test('the page behind a link does not outgrow 7.45 kB', async () => {
  const { gzip } = await bundle(`export { ConsentProvider, ConsentConfirm } from '@unticked/react'`, peers);
  console.info(`page behind a link: ${gzip} bytes`);
  expect(gzip).toBeGreaterThan(1_000);
  expect(gzip).toBeLessThanOrEqual(7_450);
});

test('all of it with the form and query libraries does not outgrow 50.5 kB', async () => {
  const { gzip } = await bundle(
    `export { ${every} } from '@unticked/react'; export { createClient } from '@unticked/http/client';
     export { useForm } from 'react-hook-form'; export { QueryClient, QueryClientProvider } from '@tanstack/react-query'`,
    ['react', 'react-dom'],
  );
  console.info(`with react-hook-form and react-query: ${gzip} bytes`);
  expect(gzip).toBeGreaterThan(20_000);
  expect(gzip).toBeLessThanOrEqual(50_500);
});

test('the style sheet fits into 4 kB', async () => {
  const entry = fileURLToPath(new URL('../../packages/react/src/styles.css', import.meta.url));
  expect(await readFile(entry, 'utf8')).toContain('layer');
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    outdir: 'out',
  });
  const gzip = outputFiles.reduce((size, { contents }) => size + gzipSync(contents, { level: 9 }).length, 0);
  console.info(`style sheet: ${gzip} bytes`);
  expect(gzip).toBeGreaterThan(1_000);
  expect(gzip).toBeLessThanOrEqual(4_000);
});
