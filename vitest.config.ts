import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './chromium.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

// vitest writes the project's name into this object, so each project needs its own.
const browser = () => ({
  enabled: true,
  headless: true,
  provider: playwright({ launchOptions }),
  instances: [{ browser: 'chromium' as const }],
  screenshotFailures: false,
});

// What is rendered fails on a busy machine for its own reasons now and then: twice in a row is ours. `totals` names who needed two.
const retry = 1;

const setupFiles = [path('packages/react/vitest.setup.ts')];

export default defineConfig({
  // Tests read the packages' sources: no build before them.
  resolve: { conditions: ['@unticked/source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['@unticked/source', ...defaultServerConditions] } },
  // A dependency that Vite finds in the middle of a run reloads the page under the test.
  optimizeDeps: {
    include: [
      'react',
      'react-dom',
      'react-dom/client',
      'react-dom/server',
      'react/jsx-runtime',
      'react/jsx-dev-runtime',
      'react-hook-form',
      '@hookform/resolvers/zod',
      '@tanstack/react-query',
      '@testing-library/react',
      '@testing-library/user-event',
      '@testing-library/jest-dom/vitest',
      'fast-check',
      'zod',
    ],
  },
  test: {
    // A busy machine answers late; how fast is never what these tests ask.
    testTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: [
            'packages/{cli,core,evidence-folder,evidence-s3,http,store-sqlite,testkit}/{src,conformance}/**/*.test.ts',
            'examples/repair-crm/src/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      // What holds of the repository as a whole: sizes, public names, what imports what.
      { extends: true, test: { name: 'repository', include: ['scripts/**/*.test.ts'] } },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'dom',
          environment: 'jsdom',
          retry,
          include: ['packages/react/src/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.{ts,tsx}'],
          setupFiles,
        },
      },
      {
        extends: true,
        plugins: [react()],
        // From this root every one of these packages is the copy that belongs to React 18.
        root: path('packages/react-18'),
        resolve: {
          dedupe: [
            'react',
            'react-dom',
            'react-hook-form',
            '@hookform/resolvers',
            '@tanstack/react-query',
            '@testing-library/react',
          ],
        },
        test: {
          name: 'react-18',
          environment: 'jsdom',
          retry,
          dir: path('packages/react/src'),
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.{ts,tsx}'],
          setupFiles: [path('packages/react-18/vitest.setup.ts')],
        },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'browser',
          include: ['packages/*/src/**/*.browser.test.{ts,tsx}'],
          setupFiles,
          retry,
          browser: browser(),
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: path('.storybook') })],
        optimizeDeps: { include: ['@storybook/addon-a11y/preview'] },
        test: { name: 'storybook', retry, browser: browser() },
      },
    ],
  },
});
