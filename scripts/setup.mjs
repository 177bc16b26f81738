// Makes a fresh clone ready: the dependencies and, with --browser, a Chromium for the tests.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

function run(command, ...args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

const changed = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

function installDependencies() {
  const workspaces = ['packages', 'examples'].filter((folder) => existsSync(folder));
  const manifests = workspaces.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}/package.json`));
  const inputs = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests];
  const installed = 'node_modules/.modules.yaml';
  if (changed(installed) > Math.max(...inputs.map(changed))) return;
  run('npx', '-y', JSON.parse(readFileSync('package.json', 'utf8')).packageManager, 'install', '--frozen-lockfile');
  // pnpm leaves the file's time alone when it had nothing to do, and the next start would install again.
  utimesSync(installed, new Date(), new Date());
}

function installBrowser() {
  const { CHROMIUM_PATH } = process.env;
  if ((CHROMIUM_PATH && existsSync(CHROMIUM_PATH)) || existsSync('/usr/bin/chromium')) return;
  if (!existsSync('/etc/debian_version')) return run('npx', 'playwright', 'install', 'chromium');
  const sudo = process.getuid() === 0 ? [] : ['sudo', '-n'];
  // Another apt may hold the lock: waiting for it beats failing.
  const apt = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300'];
  run(...apt, 'update');
  run(...apt, 'install', '-y', '--no-install-recommends', 'chromium');
}

installDependencies();
if (process.argv.includes('--browser')) installBrowser();
