import { expect, test } from 'vitest';
import { isSoundVersion } from './is-sound-version.js';

test.each([
  ['3.51.3', true],
  ['3.51.10', true],
  ['3.53.0', true],
  ['4.0.0', true],
  ['3.51.2', false],
  ['3.45.1', false],
  ['2.99.99', false],
  ['', false],
])('%s: %s', (version, sound) => {
  expect(isSoundVersion(version)).toBe(sound);
});
