import type { ClientOptions } from './client-options.js';

/** As much of a browser's `XMLHttpRequest` as an upload needs: this package is compiled without a browser. */
interface Upload {
  readonly upload: {
    addEventListener(type: 'progress', heard: (event: { readonly loaded: number }) => void): void;
  };
  addEventListener(type: 'load' | 'error' | 'abort' | 'loadend', heard: () => void): void;
  withCredentials: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly responseText: string;
  open(method: string, url: string): void;
  setRequestHeader(name: string, value: string): void;
  getAllResponseHeaders(): string;
  send(body?: Uint8Array<ArrayBuffer>): void;
  abort(): void;
}

interface Sending {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly credentials: NonNullable<ClientOptions['credentials']>;
  readonly signal: AbortSignal;
  readonly body?: Uint8Array<ArrayBuffer>;
}

const headersOf = (text: string): [string, string][] =>
  text.split('\r\n').flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    return colon < 1 ? [] : [[line.slice(0, colon), line.slice(colon + 1).trim()]];
  });

/**
 * Sends as `fetch` does and says how many bytes have left; undefined outside browsers. By `XMLHttpRequest`, the only way that
 * Chromium, Firefox and Safari share: `fetch` tells nothing of an upload, and takes a stream in Chromium alone, over HTTP/2.
 * It cannot leave cookies out.
 */
export function fetchCounting(
  onProgress: (sent: number) => void,
): ((url: string, sending: Sending) => Promise<Response>) | undefined {
  const Request = Reflect.get(globalThis, 'XMLHttpRequest') as (new () => Upload) | undefined; // what a browser has
  if (!Request) return undefined;
  return (url, { method, headers, credentials, signal, body }) =>
    new Promise((resolve, reject) => {
      const request = new Request();
      const stop = (): void => request.abort();
      request.upload.addEventListener('progress', ({ loaded }) => onProgress(loaded));
      request.addEventListener('load', () => {
        const { status, statusText } = request;
        // A reply that may have no body, such as 204, refuses even an empty one.
        const text = request.responseText || null;
        resolve(new Response(text, { status, statusText, headers: headersOf(request.getAllResponseHeaders()) }));
      });
      request.addEventListener('error', () => reject(new TypeError('The connection failed.')));
      request.addEventListener('abort', () => reject(new DOMException('The upload was stopped.', 'AbortError')));
      request.addEventListener('loadend', () => signal.removeEventListener('abort', stop));
      request.open(method, url);
      request.withCredentials = credentials === 'include';
      for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
      signal.addEventListener('abort', stop);
      request.send(body);
    });
}
