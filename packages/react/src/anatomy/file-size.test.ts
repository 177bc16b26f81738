import { expect, it } from 'vitest';
import { fileSize } from './file-size.js';

it.each([
  [12, 'en', '12 byte'],
  [240_000, 'en', '240 kB'],
  [1_250_000, 'de', '1,3 MB'],
])('%i in %s is %s', (bytes, locale, text) => expect(fileSize(bytes, locale).replace('\u00a0', ' ')).toBe(text));
