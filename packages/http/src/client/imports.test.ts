import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
const statement = /^(import|export) (type )?[^;]*? from '([^']+)';/gm;

/** Every file that the client's code reaches, and every package that it takes more than types from. */
function reach(file: string, files = new Set<string>(), packages = new Set<string>()) {
  if (files.has(file)) return { files, packages };
  files.add(file);
  for (const [, , onlyTypes, from = ''] of readFileSync(file, 'utf8').matchAll(statement)) {
    if (from.startsWith('.')) reach(resolve(dirname(file), from.replace(/\.js$/, '.ts')), files, packages);
    else if (onlyTypes === undefined) packages.add(from);
  }
  return { files, packages };
}

test('the client takes types only: no schema library and no ledger in the browser', () => {
  const { files, packages } = reach(join(here, 'index.ts'));
  expect([...packages]).toEqual([]);
  expect(files.size).toBeGreaterThan(10);
  expect([...files].filter((file) => file.includes('/server/'))).toEqual([]);
});

test('it names no cryptography, which plain-http intranets do not have', () => {
  for (const name of readdirSync(here).filter((one) => one.endsWith('.ts') && !one.endsWith('.test.ts'))) {
    expect(readFileSync(join(here, name), 'utf8')).not.toMatch(/\bcrypto\b/);
  }
});
