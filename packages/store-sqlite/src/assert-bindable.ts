import { ConsentError } from '@unticked/core';
import type { SqliteValue } from './sqlite-driver.js';

const loneSurrogate = /\p{Surrogate}/u;

const refuse = (code: string, index: number): never => {
  const path = `/${index}`;
  throw new ConsentError('invalid', { path, findings: [{ code, severity: 'error', path, params: {} }] });
};

/**
 * Stands before every bind, since drivers change what they cannot keep without a word: a lone surrogate becomes U+FFFD, a text
 * may be cut at NUL, a fraction fails only in STRICT tables.
 * @throws `invalid`, before anything was written.
 */
export function assertBindable(values: readonly SqliteValue[]): void {
  for (const [index, value] of values.entries()) {
    if (typeof value === 'string') {
      if (value.includes('\0')) refuse('nul', index);
      if (loneSurrogate.test(value)) refuse('lone_surrogate', index);
    } else if (value !== null && !Number.isSafeInteger(value)) refuse('not_an_integer', index);
  }
}
