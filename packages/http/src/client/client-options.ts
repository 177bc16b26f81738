type Maybe<T> = T | Promise<T>;

export interface ClientOptions {
  /** Where the handler is: `/api/consent`, or with scheme and host. */
  readonly baseUrl: string;
  /** @default the global `fetch`, looked up at each call */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Sent with every request; a function is asked before each try, so that a token can be renewed. */
  readonly headers?: Readonly<Record<string, string>> | (() => Maybe<Readonly<Record<string, string>>>);
  /** @default 'same-origin' */
  readonly credentials?: 'omit' | 'same-origin' | 'include';
  /** How often a call is tried again after a network failure, 408, 429 or 5xx. @default 3 */
  readonly retries?: number;
  /** How long one try may take. @default 15_000 */
  readonly timeoutMs?: number;
}
