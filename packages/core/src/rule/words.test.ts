import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.js';
import { inputFaults, inventoryCodes, retentionCodes, ruleCodes } from './finding-code.js';
import { wordsDe } from './words-de.js';
import { wordsEn } from './words-en.js';

const codes = [...ruleCodes, ...retentionCodes, ...inventoryCodes, ...inputFaults];
const source = fileURLToPath(new URL('..', import.meta.url));

/** Codes of findings as the sources write them. */
function codesInSource(): readonly string[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => /(?<!\.test|\.test-d)\.ts$/.test(file))
    .map((file) => readFileSync(join(source, file), 'utf8'));
  const written = /(?:\b(?:fault|found|error|invalidAt|refuse|text)\(|\bcode: )'([a-z_]+)'(?=[,)]| \})/g;
  // A schema says its code as a message; elsewhere that is a message which is sent.
  const inSchema = /\bmessage: '([a-z_]+)'(?=[,)]| \})/g;
  return texts
    .flatMap((text) => [
      ...(/Finding|findings|invalidAt|\bz\./.test(text) ? text.matchAll(written) : []),
      ...(/\bz\./.test(text) ? text.matchAll(inSchema) : []),
    ])
    .map(([, code = '']) => code);
}

describe.each([
  ['English', wordsEn],
  ['German', wordsDe],
] as const)('%s words', (_, words) => {
  it('has one sentence for every code and for nothing else', () => {
    expect(Object.keys(words).sort()).toEqual([...codes].sort());
  });

  it.each(Object.entries(words))('%s says what is wrong and what to do', (_code, sentence) => {
    expect(sentence).toMatch(/^[A-ZÄÖÜ].{15,}: .{4,}\.$/u);
  });
});

it('names every check of the catalogue, once', () => {
  expect(catalogue.map(({ code }) => code).sort()).toEqual([...ruleCodes].sort());
});

it('knows every code that the sources of this package can report', () => {
  const unknown = codesInSource().filter((code) => !codes.some((known) => known === code));
  expect([...new Set(unknown)].join(' ')).toEqual('');
});

it('puts no source into the catalogue without saying where to read it', () => {
  for (const { code, sources, enforced, title } of catalogue) {
    expect([code, sources.length > 0, enforced !== '', title !== '']).toEqual([code, true, true, true]);
  }
});
