import { defineConfig, type Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

// Keeps every source file a file of its own, so that a bundler drops what an app does not import.
const oneFilePerSource: Plugin = {
  name: 'one-file-per-source',
  setup(build) {
    const extension = build.initialOptions.format === 'cjs' ? '.cjs' : '.js';
    build.onResolve({ filter: /^\.\.?\// }, ({ path, kind }) =>
      kind === 'entry-point'
        ? undefined
        : { path: path.replace(/\.js$/, extension), external: true, sideEffects: false },
    );
  },
};

export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.test-d.ts', '!src/**/*.bench.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  splitting: false,
  sourcemap: true,
  clean: true,
  esbuildPlugins: [oneFilePerSource],
  dts: {
    entry: ['src/index.ts', 'src/node.ts', 'src/exchange/index.ts', 'src/rights/index.ts'],
    // tsup sets baseUrl, which TypeScript 6 only takes with this.
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
});
