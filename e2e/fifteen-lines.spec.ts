import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const root = fileURLToPath(new URL('..', import.meta.url));

test('boxes, capture, record, pills, history and gate cost an application at most fifteen lines', () => {
  const { stdout, status } = spawnSync('node', ['scripts/count-lines.mjs'], { cwd: root, encoding: 'utf8' });
  for (const name of [
    'ConsentCheckboxes',
    'CaptureFields',
    'submit',
    'ConsentPills',
    'ConsentHistory',
    'ConsentGate',
  ]) {
    expect(stdout).toContain(name);
  }
  expect(status, stdout).toBe(0);
});
