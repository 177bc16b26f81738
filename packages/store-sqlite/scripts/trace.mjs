// What the scripts that run a child under strace share.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, defaultServerConditions } from 'vite';

/** Gives `work` a folder that goes afterwards. */
export async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'unticked-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Why strace cannot do here what these arguments ask of it; nothing if it can. */
export function whyNot(folder, ...args) {
  const trial = ['-f', ...args, '-o', join(folder, 'trial'), 'true'];
  const { error, status, stderr } = spawnSync('strace', trial, { encoding: 'utf8' });
  if (error) return `strace is not there (${error.code})`;
  return status === 0 ? undefined : `strace may not do this here: ${stderr.trim()}`;
}

/** Bundles `conformance/children/<name>.ts` into a script for plain Node, and gives its path. */
export async function bundle(name) {
  const outDir = fileURLToPath(new URL(`../node_modules/.conformance/strace-${name}/`, import.meta.url));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL(`../conformance/children/${name}.ts`, import.meta.url)),
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
    ssr: {
      noExternal: true,
      external: ['better-sqlite3'],
      resolve: { conditions: ['@unticked/source', ...defaultServerConditions] },
    },
  });
  return join(outDir, `${name}.mjs`);
}
