// Names every failed test in the reports of vitest and Playwright, and every one that needed a second try, and prints
// `N passed, N failed`.
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

const results = vitest?.testResults ?? [];
const testsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(testsOf)];
const unitsWhere = (test) =>
  results.flatMap((file) => file.assertionResults.filter(test).map((t) => `${file.name}: ${t.fullName}`));
const specsWhere = (test) =>
  (playwright?.suites ?? [])
    .flatMap(testsOf)
    .filter(test)
    .map((spec) => `${spec.file}: ${spec.title}`);
const secondTry = [
  ...unitsWhere((t) => t.status === 'passed' && t.failureMessages.length > 0),
  ...specsWhere((spec) => spec.tests.some((t) => t.status === 'flaky')),
];
const failures = [
  ...brokenFiles.map((file) => file.name),
  ...unitsWhere((t) => t.status === 'failed'),
  ...specsWhere((spec) => !spec.ok),
  ...(playwright?.errors ?? []).map((error) => error.message),
];
for (const test of secondTry) console.log(`passed at the second try: ${test}`);
for (const failure of failures) console.log(`not passed: ${failure}`);
console.log(`${passed} passed, ${failed} failed`);
