import { parseJson } from '../canonical/parse-json.js';
import type { Finding } from '../errors/finding.js';
import { isConsentError } from '../errors/is-consent-error.js';
import { createJsonSplitter, type JsonPiece } from './create-json-splitter.js';
import type { ForeignRecord } from './foreign-record.js';
import { textOf } from './text-of.js';

function recordOf(number: number, { line, text }: JsonPiece): ForeignRecord {
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
 * Reads a JSON array, however it is laid out, or one JSON value after the other (as JSON Lines), and holds one value at a time. A
 * value that is no JSON, has a key twice or is larger than 64 KB comes with a finding.
 */
export async function* readJson(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<ForeignRecord> {
  const splitter = createJsonSplitter();
  let number = 0;
  const take = (pieces: readonly JsonPiece[]): readonly ForeignRecord[] =>
    pieces.map((piece) => recordOf(++number, piece));
  for await (const text of textOf(chunks)) yield* take(splitter.push(text));
  yield* take(splitter.end());
}
