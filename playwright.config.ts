import { defineConfig } from '@playwright/test';
import { launchOptions } from './chromium.js';

// No webServer: tests start their own servers through fixtures, each with its own port and data.
// Playwright turns the back-forward cache off; a test about Back adds ignoreDefaultArgs: ['--disable-back-forward-cache'].
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/global-setup.ts',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '.reports/playwright.json' }]],
  use: { launchOptions, trace: 'retain-on-failure' },
});
