#!/usr/bin/env node
// Counts the fsync and fdatasync calls of a commit, by strace. Exactly one is what the store promises.
// Usage: node scripts/strace-sqlite.mjs   (exit code 1 if it is not one; 0 with a word of why if strace cannot run)
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, inFolder, whyNot } from './trace.mjs';

const syncsOf = (script, folder, commits, how) => {
  const trace = join(folder, `${how}-${commits}.trace`);
  const args = ['-f', '-e', 'trace=fsync,fdatasync', '-o', trace, process.execPath, script];
  const file = join(folder, `${how}-${commits}.sqlite`);
  const { status, stderr } = spawnSync('strace', [...args, file, String(commits), how], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  // A call that another thread interrupts is written in two lines, of which only the first has the bracket.
  return readFileSync(trace, 'utf8').match(/\bf(data)?sync\(/g)?.length ?? 0;
};

await inFolder(async (folder) => {
  const reason = whyNot(folder);
  if (reason) {
    console.log(`not counted: ${reason}`);
    return;
  }
  const script = await bundle('counted-writer');
  for (const how of ['append', 'redact']) {
    const [one, many] = [1, 101].map((commits) => syncsOf(script, folder, commits, how));
    const each = (many - one) / 100;
    console.log(`${how}: ${one} syncs with 1 commit, ${many} with 101: ${each} a commit`);
    if (how === 'append' && each !== 1) process.exitCode = 1;
  }
});
