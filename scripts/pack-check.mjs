// Packs every public package as it would be published and checks manifest and types of the tarball.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const out = mkdtempSync(join(tmpdir(), 'unticked-pack-'));
const shell = process.platform === 'win32';
const run = (command, ...args) => spawnSync(command, args, { stdio: 'inherit', shell }).status === 0;
const faults = [];

for (const folder of readdirSync('packages')) {
  const directory = join('packages', folder);
  const { name, private: unpublished } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  if (unpublished) continue;
  const packed = execFileSync('pnpm', ['pack', '--json', '--pack-destination', out], { cwd: directory, shell });
  const { filename } = JSON.parse(packed);
  const manifest = execFileSync('tar', ['-xzOf', filename, 'package/package.json'], { encoding: 'utf8' });
  // A consumer has neither the sources nor the workspace.
  for (const leftover of ['@unticked/source', 'workspace:', 'catalog:'])
    if (manifest.includes(leftover)) faults.push(`${name}: ${leftover} in the packed manifest`);
  if (!run('publint', 'run', '--strict', filename)) faults.push(`${name}: publint`);
  // Node 10 knows no subpaths; a style sheet has no types.
  if (!run('attw', '--profile', 'node16', '--exclude-entrypoints', './styles.css', '--', filename))
    faults.push(`${name}: types`);
}

rmSync(out, { recursive: true });
for (const fault of faults) console.error(fault);
process.exit(faults.length ? 1 : 0);
