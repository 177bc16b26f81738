import { defineConfig } from 'tsup';

export default defineConfig([
  {
    entry: ['src/index.ts', 'src/messages/*.ts', '!src/**/*.test.ts'],
    format: ['esm', 'cjs'],
    target: 'es2022',
    sourcemap: true,
    // tsup sets baseUrl, which TypeScript 6 only takes with this.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  { entry: ['src/styles.css', 'src/desk.css'] },
]);
