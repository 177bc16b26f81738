import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The tests drive the built example. Turbo has it in its cache unless something changed. */
// biome-ignore lint/style/noDefaultExport: Playwright calls the default export
export default function buildExample(): void {
  if (process.env.E2E_PREBUILT) return;
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { status } = spawnSync('node', ['scripts/turbo.mjs', 'run', 'build', '--filter=./examples/repair-crm...'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH}` },
  });
  if (status !== 0) throw new Error('the example could not be built');
}
