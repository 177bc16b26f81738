import { expect, test } from 'vitest';
import { ConsentError } from './consent-error.js';
import type { ErrorCode } from './error-code.js';
import { errorWords } from './error-words.js';
import { isConsentError } from './is-consent-error.js';

test('an error of another copy of this package is recognised by its brand, not by its class', () => {
  const other: unknown = Object.assign(new Error('x'), {
    [Symbol.for('unticked.ConsentError')]: true,
    code: 'invalid',
  });
  expect(isConsentError(other)).toBe(true);
  expect(isConsentError(other, 'invalid')).toBe(true);
  expect(isConsentError(other, 'conflict')).toBe(false);
});

test('nothing else is taken for one', () => {
  for (const other of [undefined, null, 'invalid', 5, new Error('invalid'), { code: 'invalid' }]) {
    expect(isConsentError(other)).toBe(false);
  }
});

test('every code has words, and only those where trying again can help are retryable', () => {
  const retryable = (Object.keys(errorWords) as ErrorCode[]).filter((code) => new ConsentError(code).retryable);
  expect(retryable).toEqual(['conflict', 'unavailable', 'indefinite']);
  for (const words of Object.values(errorWords)) expect(words).toMatch(/^[A-Z].*\.$/);
});

test('the message names the path, says what happened and lists the findings', () => {
  const finding = { code: 'UO-P08', severity: 'error', path: '/purposes/0', params: {} } as const;
  const error = new ConsentError('invalid_policy', { path: '/policy', findings: [finding], cause: 'x' });
  expect(error.message).toBe(`invalid_policy at /policy: ${errorWords.invalid_policy}\n  UO-P08 at /purposes/0`);
  expect(error.cause).toBe('x');
  expect(new ConsentError('invalid')).toMatchObject({ path: '', findings: [], params: {}, name: 'ConsentError' });
});
