// Packs every public package as it would be published and checks manifest and types of the tarball; core's two builds together.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultsOfCoreTwice } from './core-twice.mjs';

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
  if (!run('attw', '--profile', 'node16', '--exclude-entrypoints', './styles.css', './desk.css', '--', filename))
    faults.push(`${name}: types`);
  const unpacked = join(out, folder);
  mkdirSync(unpacked);
  execFileSync('tar', ['-xzf', filename, '-C', unpacked]);
  // Whoever has another zod, or none, would get types that do not fit.
  const types = readdirSync(unpacked, { recursive: true }).filter((file) => /\.d\.[cm]?ts$/.test(file));
  if (types.length === 0) faults.push(`${name}: no types in the tarball`);
  for (const file of types)
    if (/\bzod\b/i.test(readFileSync(join(unpacked, file), 'utf8'))) faults.push(`${name}: zod in ${file}`);
}
for (const fault of await faultsOfCoreTwice(join(process.cwd(), 'packages/core')))
  faults.push(`@unticked/core: ${fault}`);

rmSync(out, { recursive: true });
for (const fault of faults) console.error(fault);
process.exit(faults.length ? 1 : 0);
