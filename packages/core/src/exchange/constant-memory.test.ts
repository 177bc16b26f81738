import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'import-many-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As few as show it: the rows alone, kept as objects, would not fit. The script takes a million as well. */
const ROWS = 100_000;

test('a file of any length is run through in a small heap: never more than a page of rows is held', async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL('../../fixtures/import-many.ts', import.meta.url)),
      outDir: folder,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
    ssr: { noExternal: true },
  });
  const args = ['--max-old-space-size=32', join(folder, 'import-many.mjs'), String(ROWS)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(JSON.parse(stdout)).toEqual({
    rows: ROWS,
    verdicts: { accept: 33_334, accept_attested: 0, park: 66_666, reject: 0 },
    held: 500,
    examples: 6,
  });
}, 120_000);
