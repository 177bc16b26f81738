import { ConsentError, MAX_BYTES } from '@unticked/core';
import { inTime } from './in-time.js';
import { refuse } from './refuse.js';

/** @throws `invalid` unless the body is said to be plain JSON, which no form of another site can say without a preflight. */
function checkContentType(headers: Headers): void {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  const charsets = parameters.map((one) => one.trim()).filter((one) => one.startsWith('charset='));
  const utf8 = charsets.every((one) => /^charset="?utf-8"?$/.test(one));
  if (type.trim() !== 'application/json' || !utf8) throw refuse('content_type');
  // Nothing is unpacked here, so a small body cannot grow into a large one.
  const encoding = headers.get('content-encoding');
  if (encoding !== null && encoding.toLowerCase() !== 'identity') throw refuse('content_encoding');
}

const tooLarge = (): ConsentError => new ConsentError('too_large', { params: { limit: MAX_BYTES } });

/** Counts while it reads: a chunked body has no length, and a stated length may be a lie. */
async function readBytes(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new ConsentError('aborted', { cause });
    });
    if (done) break;
    length += value.length;
    if (length > MAX_BYTES) throw tooLarge();
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse('not_utf8');
  }
};

/**
 * The text of a JSON request.
 * @throws `too_large`; `aborted` if it does not arrive in time or its sender went away; `invalid` with `content_type`,
 * `content_encoding` or `not_utf8`
 */
export async function readBody(request: Request, timeoutMs: number): Promise<string> {
  checkContentType(request.headers);
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BYTES) throw tooLarge();
  if (request.bodyUsed)
    throw new TypeError('The body was read before the handler: `authenticate` and `authorize` must not.');
  if (request.body === null) return '';
  const reader = request.body.getReader();
  try {
    return decode(await inTime(readBytes(reader), timeoutMs, () => refuse('slow_body', '', 'aborted')));
  } catch (error) {
    // The rest is of no use; a stream that already failed cannot be cancelled, and that is fine too.
    reader.cancel().catch(() => {});
    throw error;
  }
}
