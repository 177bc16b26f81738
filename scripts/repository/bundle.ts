import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const peers = ['react', 'react-dom', 'react-hook-form', '@tanstack/react-query'];

export interface Bundle {
  readonly gzip: number;
  readonly inputs: Metafile['inputs'];
}

/** Bundles a few lines as an app would get them from the sources: minified, for browsers, with what is named left outside. */
export async function bundle(
  contents: string,
  external: readonly string[],
  folder = 'packages/react',
): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: `${root}${folder}`, loader: 'tsx' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    jsx: 'automatic',
    conditions: ['@unticked/source'],
    define: { 'process.env.NODE_ENV': '"production"' },
    external: external.flatMap((name) => [name, `${name}/*`]),
    absWorkingDir: root,
    logLevel: 'silent',
  });
  return {
    gzip: outputFiles.reduce((size, { contents: bytes }) => size + gzipSync(bytes, { level: 9 }).length, 0),
    inputs: metafile.inputs,
  };
}
