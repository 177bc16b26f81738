// Names every failed test in the reports of vitest and Playwright and prints `N passed, N failed`.
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

const testsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(testsOf)];
const failures = [
  ...brokenFiles.map((file) => file.name),
  ...(vitest?.testResults ?? []).flatMap((file) =>
    file.assertionResults.filter((t) => t.status === 'failed').map((t) => `${file.name}: ${t.fullName}`),
  ),
  ...(playwright?.suites ?? [])
    .flatMap(testsOf)
    .filter((spec) => !spec.ok)
    .map((spec) => `${spec.file}: ${spec.title}`),
  ...(playwright?.errors ?? []).map((error) => error.message),
];
for (const failure of failures) console.log(`not passed: ${failure}`);
console.log(`${passed} passed, ${failed} failed`);
