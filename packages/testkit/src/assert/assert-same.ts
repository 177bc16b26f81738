import { sameData } from './same-data.js';

const LONGEST = 600;

const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} characters)` : text;
};

/** @throws an error that says what was to be, and what came instead. */
export function assertSame(what: string, actual: unknown, expected: unknown): void {
  if (sameData(actual, expected)) return;
  throw new Error(`${what}\n  expected ${show(expected)}\n  received ${show(actual)}`);
}
