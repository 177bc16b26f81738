import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64url, fromBase64url } from './base64url.js';
import { formatDigest, parseDigest } from './digest.js';

test('bytes come back as they were, and the text is what every other implementation writes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = base64url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64url(text)).toEqual(bytes);
    }),
  );
});

test('there is one spelling of every value: what reads back is written the same', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'AQgwZ_-019'), maxLength: 12 });
  fc.assert(
    fc.property(letters, (text) => {
      const bytes = fromBase64url(text);
      if (bytes) expect(base64url(bytes)).toBe(text);
    }),
  );
});

test.each([
  ['a length that no bytes give', 'A'],
  ['left-over bits', 'AB'],
  ['left-over bits of two bytes', 'AAB'],
  ['padding', 'AA=='],
  ['the other alphabet', '+/+/'],
  ['a space', 'AA A'],
  ['a letter of another script', 'АAAA'],
])('%s is not base64url', (_, text) => {
  expect(fromBase64url(text)).toBeUndefined();
});

test('a digest is sha256- and 32 bytes, nothing else', () => {
  const bytes = new Uint8Array(32).fill(7);
  expect(parseDigest(formatDigest(bytes))).toEqual(bytes);
  for (const bad of [
    '',
    'sha256-',
    'sha512-AAAA',
    base64url(bytes),
    formatDigest(bytes.slice(1)),
    `${formatDigest(bytes)}A`,
  ]) {
    expect(parseDigest(bad)).toBeUndefined();
  }
});
