import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, defaultServerConditions } from 'vite';
import { afterAll } from 'vitest';

// Inside of node_modules, so that a bundle finds the drivers and git does not find the bundle.
const folder = fileURLToPath(new URL('../node_modules/.conformance/', import.meta.url));

/** Bundles `children/<name>.ts` into one script that plain Node runs, since a child has no test runner to read TypeScript. */
export async function bundleChild(name: string): Promise<string> {
  const outDir = join(folder, `${name}-${process.pid}`);
  afterAll(() => rmSync(outDir, { recursive: true, force: true }));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL(`./children/${name}.ts`, import.meta.url)),
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
    ssr: {
      noExternal: true,
      external: ['better-sqlite3'],
      resolve: { conditions: ['@unticked/source', ...defaultServerConditions] },
    },
  });
  return join(outDir, `${name}.mjs`);
}
