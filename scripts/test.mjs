// Runs every test: vitest, then Playwright once there are end-to-end tests; both leave a report for totals.mjs.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';

process.env.STORYBOOK_DISABLE_TELEMETRY = '1';
rmSync('.reports', { recursive: true, force: true });

const run = (command, ...args) =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

const unit = run('vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=.reports/vitest.json');
const e2e = !existsSync('e2e') || run('playwright', 'test');
process.exit(unit && e2e ? 0 : 1);
