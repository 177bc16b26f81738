import { ConsentError } from '../errors/consent-error.js';

const notUtf8 = (cause: unknown): ConsentError =>
  new ConsentError('invalid', { cause, findings: [{ code: 'not_utf8', severity: 'error', path: '', params: {} }] });

/** A file's pieces as text, without the byte order mark. @throws `invalid` with `not_utf8` for bytes that are none */
export async function* textOf(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let begun = false;
  const next = (text: string): string => {
    if (begun || text === '') return text;
    begun = true;
    return text.startsWith('\ufeff') ? text.slice(1) : text;
  };
  try {
    for await (const chunk of chunks)
      yield next(typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }));
    yield next(decoder.decode());
  } catch (error) {
    throw error instanceof TypeError ? notUtf8(error) : error;
  }
}
