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
  // Recording a trace doubles the time of every test, so it is kept for those who look for something.
  use: { launchOptions, trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off' },
});
