import { parseJson } from '../canonical/parse-json.js';
import type { Finding } from '../errors/finding.js';
import { isConsentError } from '../errors/is-consent-error.js';
import type { ForeignRecord } from './foreign-record.js';
import { textOf } from './text-of.js';

function recordOf(number: number, line: number, text: string): ForeignRecord {
  try {
    return { number, line, record: parseJson(text), findings: [] };
  } catch (error) {
    if (!isConsentError(error)) throw error;
    const found: readonly Finding[] =
      error.findings.length > 0 ? error.findings : [{ code: error.code, severity: 'error', path: '', params: {} }];
    return {
      number,
      line,
      record: undefined,
      findings: found.map((one) => ({ ...one, params: { ...one.params, line } })),
    };
  }
}

/**
 * Reads one JSON value a line, or a JSON array with one element a line, and holds one line at a time. A line that is no JSON, has a
 * key twice or is larger than 64 KB comes with a finding.
 */
export async function* readJsonLines(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<ForeignRecord> {
  let [rest, line, number] = ['', 0, 0];
  const take = (text: string): readonly ForeignRecord[] => {
    line += 1;
    const bare = text
      .trim()
      .replace(/^\[(?=\s*(?:\{|$))/, '')
      .replace(/^\]$/, '')
      .replace(/\}\s*\]$/, '}')
      .replace(/,$/, '')
      .trim();
    return bare === '' ? [] : [recordOf(++number, line, bare)];
  };
  for await (const text of textOf(chunks)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const one of lines) yield* take(one);
  }
  if (rest !== '') yield* take(rest);
}
