import { ClientError } from './client-error.js';
import type { ClientOptions } from './client-options.js';
import { limitTime } from './limit-time.js';
import { readReply } from './read-reply.js';

interface Asked {
  readonly path: string;
  readonly body: unknown;
  readonly signal?: AbortSignal | undefined;
}

/** How the end of a ZIP begins, and how long it is. */
const END = [0x50, 0x4b, 0x05, 0x06];
const END_LENGTH = 22;

const isEnd = (tail: Uint8Array): boolean => tail.length === END_LENGTH && END.every((byte, at) => tail[at] === byte);

const tailOf = (tail: Uint8Array, piece: Uint8Array): Uint8Array => {
  if (piece.length >= END_LENGTH) return piece.slice(-END_LENGTH);
  const both = new Uint8Array(tail.length + piece.length);
  both.set(tail);
  both.set(piece, tail.length);
  return both.slice(-END_LENGTH);
};

const cutOff = (cause?: unknown): ClientError =>
  new ClientError('unavailable', { params: { reason: 'cut_off' }, ...(cause === undefined ? {} : { cause }) });

/**
 * A ZIP in pieces as they come. Each piece has the time of one answer; nothing is tried again.
 * @throws what the server said, on the first piece; later `unavailable` with the reason `cut_off`, also where the connection ended
 * well and the ZIP had no end
 */
export async function* fetchZip(options: ClientOptions, { path, body, signal }: Asked): AsyncGenerator<Uint8Array> {
  const { baseUrl, credentials = 'same-origin', timeoutMs = 60_000 } = options;
  if (signal?.aborted) throw new ClientError('aborted');
  let limit: ReturnType<typeof limitTime> | undefined;
  const controller = new AbortController();
  const inTime = async <T>(work: Promise<T>, toError: (cause: unknown) => ClientError): Promise<T> => {
    limit?.done();
    limit = limitTime(timeoutMs, signal);
    limit.signal.addEventListener('abort', () => controller.abort(), { once: true });
    try {
      return await work;
    } catch (cause) {
      throw signal?.aborted ? new ClientError('aborted') : toError(cause);
    } finally {
      limit.done();
    }
  };
  const own = typeof options.headers === 'function' ? await options.headers() : options.headers;
  const response = await inTime(
    (options.fetch ?? fetch)(`${baseUrl.replace(/\/+$/, '')}${path}`, {
      method: 'POST',
      headers: { ...own, 'content-type': 'application/json' },
      credentials,
      signal: controller.signal,
      body: JSON.stringify(body),
    }),
    (cause) => new ClientError('unavailable', { cause }),
  );
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || !type.startsWith('application/zip') || !response.body) {
    const reply = readReply(() => false, response.status, response.headers, await response.text());
    throw 'error' in reply ? reply.error : new ClientError('unavailable');
  }
  const reader = response.body.getReader();
  let tail: Uint8Array = new Uint8Array(0);
  try {
    for (;;) {
      // Whoever gives up while they put a piece away is not heard by the limit of the next.
      if (signal?.aborted) throw new ClientError('aborted');
      const { done, value } = await inTime(reader.read(), cutOff);
      if (done) break;
      tail = tailOf(tail, value);
      yield value;
    }
    if (!isEnd(tail)) throw cutOff();
  } finally {
    // Whoever stops taking stops what is made.
    await reader.cancel().catch(() => {});
  }
}
