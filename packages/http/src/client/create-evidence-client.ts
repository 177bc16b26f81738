import type { EvidenceBackend, EvidenceFile, KeptEvidence, MediaType } from '@unticked/core';
import { evidenceRoutes } from '../contract/evidence-routes.js';
import { maxFileBytes } from '../contract/max-file-bytes.js';
import { addressOf } from './address-of.js';
import { ClientError } from './client-error.js';
import type { ClientOptions } from './client-options.js';
import { fetchCounting } from './fetch-counting.js';
import { limitTime } from './limit-time.js';
import { readReply } from './read-reply.js';

/** A file takes longer than an answer: 20 MB over a slow line. */
const PATIENCE = 120_000;

const isKept = ({ hash, ref, size }: Readonly<Record<string, unknown>>): boolean =>
  typeof hash === 'string' && typeof ref === 'string' && typeof size === 'number';

/**
 * The files of people over HTTP, at the same base URL as the backend. It fails as `createClient` does, and tries nothing again by
 * itself: a file is large, and keeping it again is harmless. A browser hears how much of a file has left, unless `fetch` is the
 * host's own or `credentials` are to be left out.
 * @param options `timeoutMs` is 120_000 if it is not said; `retries` is not looked at
 */
export function createEvidenceClient(options: ClientOptions): EvidenceBackend {
  const { baseUrl, credentials = 'same-origin', timeoutMs = PATIENCE } = options;
  const base = baseUrl.replace(/\/+$/, '');

  const send = async <T>(
    address: string,
    init: { readonly method: string; readonly body?: Uint8Array<ArrayBuffer>; readonly type?: string },
    signal: AbortSignal | undefined,
    read: (response: Response) => Promise<T>,
    onProgress?: (sent: number) => void,
  ): Promise<T> => {
    if (signal?.aborted) throw new ClientError('aborted');
    const { type, method, body } = init;
    const limit = limitTime(timeoutMs, signal);
    try {
      const own = typeof options.headers === 'function' ? await options.headers() : options.headers;
      const headers = { ...own, ...(type === undefined ? {} : { 'content-type': type }) };
      const counts = onProgress && !options.fetch && credentials !== 'omit';
      const sending = { method, headers, credentials, signal: limit.signal, ...(body ? { body } : {}) };
      const carry = (counts && fetchCounting(onProgress)) || (options.fetch ?? fetch);
      return await read(await carry(base + address, sending));
    } catch (cause) {
      if (cause instanceof ClientError) throw cause;
      throw new ClientError(signal?.aborted ? 'aborted' : 'unavailable', { cause });
    } finally {
      limit.done();
    }
  };

  const answerOf = async <T>(response: Response): Promise<T> => {
    const reply = readReply<T>(isKept, response.status, response.headers, await response.text());
    if ('answer' in reply) return reply.answer;
    throw reply.error;
  };

  return {
    maxBytes: maxFileBytes,
    subject: (subjectId) => ({
      keep: ({ bytes, type }, { signal, onProgress } = {}) => {
        const address = addressOf(evidenceRoutes.keep_evidence.path, { subjectId });
        // A copy, so that what the caller does to theirs changes nothing on the way.
        const init = { method: 'POST', body: bytes.slice(), type: type || 'application/octet-stream' };
        return send<KeptEvidence>(address, init, signal, answerOf, onProgress);
      },
      read: (hash, { signal } = {}) => {
        if (!/^sha256-[\w-]{43}$/.test(hash)) throw new ClientError('not_found');
        const address = addressOf(evidenceRoutes.evidence.path, { subjectId, hash });
        return send<EvidenceFile>(address, { method: 'GET' }, signal, async (response) => {
          if (!response.ok) return answerOf<EvidenceFile>(response);
          const bytes = new Uint8Array(await response.arrayBuffer());
          const type = (response.headers.get('content-type') ?? '') as MediaType; // the ledger sniffed it
          return { hash: hash as EvidenceFile['hash'], ref: `evidence:${hash}`, type, size: bytes.length, bytes }; // as checked above
        });
      },
    }),
  };
}
