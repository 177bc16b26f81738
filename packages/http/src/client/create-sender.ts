import { type Address, addressOf } from './address-of.js';
import { ClientError } from './client-error.js';
import type { ClientOptions } from './client-options.js';
import { limitTime } from './limit-time.js';
import { type Reply, readReply } from './read-reply.js';
import { retryDelay } from './retry-delay.js';
import { sleep } from './sleep.js';
import type { CallSet, Wire } from './wire.js';

interface Sending extends Address {
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

/** Sends one call and answers with what the ledger said. */
export type Send<Calls extends CallSet<Calls>> = <A extends keyof Calls>(
  action: A,
  sending?: Sending,
) => Promise<Calls[A]['answer']>;

/** Sends, and tries again where that can help. Every call may be repeated: reads write nothing, and a submission has its id. */
export function createSender<Calls extends CallSet<Calls>>(
  options: ClientOptions,
  { routes, writing, shapes }: Wire<Calls>,
): Send<Calls> {
  const { baseUrl, credentials = 'same-origin', retries = 3, timeoutMs = 15_000 } = options;
  const base = baseUrl.replace(/\/+$/, '');

  const tryOnce = async <A extends keyof Calls>(
    action: A,
    url: string,
    text: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<Reply<Calls[A]['answer']>> => {
    const limit = limitTime(timeoutMs, signal);
    let sent = false;
    try {
      const own = typeof options.headers === 'function' ? await options.headers() : options.headers;
      const headers = { ...own, ...(text === undefined ? {} : { 'content-type': 'application/json' }) };
      const { method } = routes[action];
      const init = {
        method,
        headers,
        credentials,
        signal: limit.signal,
        ...(text === undefined ? {} : { body: text }),
      };
      sent = true;
      const response = await (options.fetch ?? fetch)(url, init);
      return readReply(shapes[action], response.status, response.headers, await response.text());
    } catch (cause) {
      return { error: new ClientError('unavailable', { cause }), again: true, doubtful: sent, retryAfter: null };
    } finally {
      limit.done();
    }
  };

  return async (action, { body, signal, ...address } = {}) => {
    const url = base + addressOf(routes[action].path, address);
    // Once for all tries: the ledger knows a repeated submission by its content.
    const text = body === undefined ? undefined : JSON.stringify(body);
    let doubtful = false;
    for (let tried = 0; ; tried++) {
      if (signal?.aborted) throw new ClientError(doubtful ? 'indefinite' : 'aborted');
      const reply = await tryOnce(action, url, text, signal);
      if ('answer' in reply) return reply.answer;
      doubtful ||= reply.doubtful && writing.has(action);
      if (signal?.aborted) continue;
      const wait = reply.again && tried < retries ? retryDelay(tried, reply.retryAfter) : undefined;
      if (wait === undefined) {
        // One lost reply among the tries is enough: the entry may be there.
        throw doubtful && reply.error.code === 'unavailable'
          ? new ClientError('indefinite', { params: reply.error.params, cause: reply.error })
          : reply.error;
      }
      await sleep(wait, signal);
    }
  };
}
