import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/{contract,server,client,receipts}/index.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  sourcemap: true,
  clean: true,
  // tsup sets baseUrl, which TypeScript 6 only takes with this.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
