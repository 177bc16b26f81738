import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('is documented as it is: docs/rule.md is up to date', { timeout: 120_000 }, () => {
  const script = fileURLToPath(new URL('../../../../scripts/rule-docs.mjs', import.meta.url));
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});
