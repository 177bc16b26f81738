import { ConsentError } from '@unticked/core';
import { inTime } from './in-time.js';
import { refuse } from './refuse.js';

/** Counts while it reads: a chunked body has no length, and a stated length may be a lie. */
async function gather(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  tooLarge: () => ConsentError,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new ConsentError('aborted', { cause });
    });
    if (done) break;
    length += value.length;
    if (length > limit) throw tooLarge();
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

/**
 * The bytes of a request's body, at most `limit` of them.
 * @throws `too_large`; `aborted` if it does not arrive in time or its sender went away; `invalid` with `content_encoding`
 */
export async function readBytes(request: Request, limit: number, timeoutMs: number): Promise<Uint8Array> {
  // Nothing is unpacked here, so a small body cannot grow into a large one.
  const encoding = request.headers.get('content-encoding');
  if (encoding !== null && encoding.toLowerCase() !== 'identity') throw refuse('content_encoding');
  const tooLarge = (): ConsentError => new ConsentError('too_large', { params: { limit } });
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge();
  if (request.bodyUsed)
    throw new TypeError('The body was read before the handler: `authenticate` and `authorize` must not.');
  if (request.body === null) return new Uint8Array();
  const reader = request.body.getReader();
  try {
    return await inTime(gather(reader, tooLarge, limit), timeoutMs, () => refuse('slow_body', '', 'aborted'));
  } catch (error) {
    // The rest is of no use; a stream that already failed cannot be cancelled, and that is fine too.
    reader.cancel().catch(() => {});
    throw error;
  }
}
