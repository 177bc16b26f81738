#!/usr/bin/env node
// Lets the disk fail at COMMIT for real: strace makes fsync fail with EIO, and the process dies by SIGKILL. What the ledger said
// must be true, and sending the submission again must end with one set of events.
// Usage: node scripts/strace-commit-fault.mjs   (exit code 1 if it does not hold; 0 with a word of why if strace cannot run)
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, inFolder, whyNot } from './trace.mjs';

const syncs = 'fsync,fdatasync';
const set = 'informed given not_given';

/** Each with what the ledger may say; without a word it died first. `n` is the sync of the submission's own COMMIT. */
const faults = [
  { what: 'no fault', inject: () => undefined, says: ['recorded'] },
  { what: 'the sync of COMMIT fails, then killed', inject: (n) => `error=EIO:when=${n}`, says: ['indefinite'] },
  { what: 'every sync fails from COMMIT on, then killed', inject: (n) => `error=EIO:when=${n}+`, says: ['indefinite'] },
  {
    what: 'two syncs fail, so that only reading again can tell, then killed',
    inject: (n) => `error=EIO:when=${n}..${n + 1}`,
    says: ['recorded', 'indefinite'],
  },
  { what: 'killed at the failing sync', inject: (n) => `error=EIO:signal=SIGKILL:when=${n}`, says: [undefined] },
];

const write = (script, path, inject) => {
  const trace = `${path}.trace`;
  const args = [
    '-f',
    '-e',
    `trace=${syncs},write`,
    ...(inject ? ['-e', `inject=${syncs}:${inject}`] : []),
    '-o',
    trace,
  ];
  const child = spawnSync('strace', [...args, process.execPath, '--no-warnings', script, path, 'write'], {
    encoding: 'utf8',
  });
  const [before = '', after = ''] = readFileSync(trace, 'utf8').split('"submitting');
  const count = (text) => text.match(/\bf(data)?sync\(/g)?.length ?? 0;
  return {
    said: /^said (.*)$/m.exec(child.stdout)?.[1],
    before: count(before),
    after: count(after),
    errors: child.stderr,
  };
};

await inFolder(async (folder) => {
  const reason = whyNot(folder, '-e', `inject=${syncs}:error=EIO:when=1000`);
  if (reason) {
    console.log(`not run: ${reason}`);
    return;
  }
  const script = await bundle('faulted-ledger');
  const dry = write(script, join(folder, 'dry.sqlite'));
  console.log(`a submission: ${dry.after} sync`);
  if (dry.said !== 'recorded' || dry.after !== 1) throw new Error(`no submission to fault: ${JSON.stringify(dry)}`);
  for (const [index, { what, inject, says }] of faults.entries()) {
    const path = join(folder, `${index}.sqlite`);
    const { said, before } = write(script, path, inject(dry.before + 1));
    const check = spawnSync(process.execPath, ['--no-warnings', script, path, 'check'], { encoding: 'utf8' });
    if (check.status !== 0) throw new Error(check.stderr);
    const { before: there, outcome, replayed, sets, ok } = JSON.parse(check.stdout.trim());
    const holds =
      before === dry.before &&
      says.includes(said) &&
      (said !== 'recorded' || there === 1) &&
      outcome === 'recorded' &&
      replayed === (there === 1) &&
      sets.join('|') === set &&
      ok;
    console.log(
      `${holds ? 'holds' : 'FAILS'}: ${what}: said ${said ?? 'nothing'}; ${there ? 'it was there' : 'it was not there'}; ` +
        `sent again: ${replayed ? 'replayed' : 'recorded'}, ${sets.length} set of events, chain ${ok ? 'intact' : 'broken'}`,
    );
    if (!holds) process.exitCode = 1;
  }
});
