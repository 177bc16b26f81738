import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { allRoutes, errorStatuses, findingStatuses, problemTitles } from './index.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const text = readFileSync(`${root}docs/openapi.json`, 'utf8');
const openapi: {
  paths: Record<string, Record<string, { operationId: string; responses: object }>>;
  components: { schemas: object; responses: Record<string, { description: string }> };
} = JSON.parse(text);

test('docs/openapi.json is what the contract says: if not, run node scripts/openapi.mjs', { timeout: 120_000 }, () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/openapi.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('every route is in it, and no other', () => {
  const said = Object.entries(openapi.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { operationId }]) => `${operationId}: ${method.toUpperCase()} ${path}`),
  );
  const meant = Object.entries(allRoutes).map(
    ([action, { method, path }]) => `${action}: ${method} ${path.replace(/:(\w+)/g, '{$1}')}`,
  );
  expect(said.toSorted()).toEqual(meant.toSorted());
});

test('every code and finding is in it, under its status, and every route can answer it', () => {
  for (const [code, status] of Object.entries({ ...errorStatuses, ...findingStatuses })) {
    expect(openapi.components.responses[`Problem${status}`]?.description).toContain(`\`${code}\``);
    for (const operations of Object.values(openapi.paths)) {
      for (const { responses } of Object.values(operations)) expect(responses).toHaveProperty(String(status));
    }
  }
  for (const [code, title] of Object.entries(problemTitles)) if (code !== 'forbidden') expect(text).toContain(title);
});

test('every reference leads somewhere', () => {
  const names = [...text.matchAll(/"\$ref": "#\/components\/(\w+)\/(\w+)"/g)];
  expect(names.length).toBeGreaterThan(50);
  for (const [, kind = '', name = ''] of names) expect(openapi).toHaveProperty(['components', kind, name]);
});
