#!/usr/bin/env node
// Counts the fsync and fdatasync calls of a commit, by strace. Exactly one is what the store promises.
// Usage: node scripts/strace-sqlite.mjs   (exit code 1 if it is not one; 0 with a word of why if strace cannot run)
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, defaultServerConditions } from 'vite';

const outDir = fileURLToPath(new URL('../node_modules/.conformance/strace/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'unticked-'));

const whyNot = () => {
  const { error, status, stderr } = spawnSync('strace', ['-o', join(folder, 'trial'), 'true'], { encoding: 'utf8' });
  if (error) return `strace is not there (${error.code})`;
  return status === 0 ? undefined : `strace may not trace here: ${stderr.trim()}`;
};

const syncsOf = (commits, how) => {
  const trace = join(folder, `${how}-${commits}.trace`);
  const args = ['-f', '-e', 'trace=fsync,fdatasync', '-o', trace, process.execPath, join(outDir, 'counted-writer.mjs')];
  const file = join(folder, `${how}-${commits}.sqlite`);
  const { status, stderr } = spawnSync('strace', [...args, file, String(commits), how], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  // A call that another thread interrupts is written in two lines, of which only the first has the bracket.
  return readFileSync(trace, 'utf8').match(/\bf(data)?sync\(/g)?.length ?? 0;
};

const reason = whyNot();
if (reason) {
  console.log(`not counted: ${reason}`);
} else {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL('../conformance/children/counted-writer.ts', import.meta.url)),
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
  for (const how of ['append', 'redact']) {
    const [one, many] = [syncsOf(1, how), syncsOf(101, how)];
    const each = (many - one) / 100;
    console.log(`${how}: ${one} syncs with 1 commit, ${many} with 101: ${each} a commit`);
    if (how === 'append' && each !== 1) process.exitCode = 1;
  }
}
rmSync(folder, { recursive: true, force: true });
