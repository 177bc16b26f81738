// Prints `N passed, N failed` over the reports of vitest and Playwright.
import { existsSync, readFileSync } from 'node:fs';

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
const vitest = read('.reports/vitest.json');
const playwright = read('.reports/playwright.json');

// A file that fails before its first test appears in no count of tests.
const brokenFiles = vitest?.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0) ?? [];

const passed = (vitest?.numPassedTests ?? 0) + (playwright?.stats.expected ?? 0) + (playwright?.stats.flaky ?? 0);
const failed =
  (vitest?.numFailedTests ?? 0) +
  brokenFiles.length +
  (playwright?.stats.unexpected ?? 0) +
  (playwright?.errors.length ?? 0);
console.log(`${passed} passed, ${failed} failed`);
