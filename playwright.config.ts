import { defineConfig } from '@playwright/test';
import { launchOptions } from './chromium.js';

// No webServer: tests start their own servers through fixtures, each with its own port and data.
// Playwright turns the back-forward cache off; a test about Back adds ignoreDefaultArgs: ['--disable-back-forward-cache'].
export default defineConfig({
  testDir: 'e2e',
  // A busy machine answers late; how fast is never what these tests ask.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // A browser on a busy machine fails for its own reasons now and then: twice in a row is ours.
  retries: 1,
  globalSetup: './e2e/global-setup.ts',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '.reports/playwright.json' }]],
  // Recording a trace doubles the time of every test, so it is kept for those who look for something.
  use: { launchOptions, trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off' },
});
