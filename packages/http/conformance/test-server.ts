import {
  type Actor,
  type Answer,
  createLedger,
  createMemoryStore,
  type LedgerFactory,
  type LedgerOptions,
  type PresentedForm,
  repairShop,
  type Submission,
} from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import {
  type Authorize,
  authorizePersonForThemselves,
  authorizeStaffForEverySubject,
  createHandler,
  type Fault,
  type HandlerOptions,
} from '../src/server/index.js';

export const ORIGIN = 'https://crm.example.com';
const KEY = 'a key of the tests, 32 characters and more';
const start = Date.parse('2026-11-02T09:00:00.000Z');

/** Who each bearer token stands for. */
export const actors = {
  eva: { type: 'staff', id: 'u-7', name: 'Eva K.', place: 'Linz shop', tenant: 'one' },
  otto: { type: 'staff', id: 'u-8', name: 'Otto B.', tenant: 'two' },
  anna: { type: 'person', id: 'c-1', tenant: 'one' },
  mailer: { type: 'system', id: 's-1', tenant: 'one' },
} as const satisfies Record<string, Actor>;
export type Token = keyof typeof actors;

export const authorize: Authorize = (call) =>
  authorizeStaffForEverySubject(call) || authorizePersonForThemselves()(call);

const isToken = (token: string): token is Token => Object.hasOwn(actors, token);

const authenticate = (request: Request): Actor | null => {
  const token = request.headers.get('authorization')?.replace('Bearer ', '') ?? '';
  return isToken(token) ? actors[token] : null;
};

export interface Asking {
  readonly token?: Token;
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly raw?: string | Uint8Array | ReadableStream<Uint8Array>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request as a page of the application would send it. */
export function requestOf(method: string, path: string, { token, body, raw, headers = {} }: Asking = {}): Request {
  const text = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  return new Request(`https://crm.example.com${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(method === 'GET' ? {} : { origin: ORIGIN, 'content-type': 'application/json' }),
      ...headers,
    },
    ...(text === undefined ? {} : { body: text, duplex: 'half' as const }),
  });
}

/** The ledger, with the names of what was called on it. */
function recorded(ledger: LedgerFactory, calls: string[]): LedgerFactory {
  return {
    ...ledger,
    as: (actor) =>
      new Proxy(ledger.as(actor), {
        get: (target, name, receiver) => {
          // A promise that resolves with the ledger looks for `then` first.
          if (name !== 'then') calls.push(String(name));
          return Reflect.get(target, name, receiver);
        },
      }),
  };
}

/** A handler over a real ledger on a memory store, with a clock that only moves when a test says so. */
export function testServer(options: Partial<HandlerOptions> = {}, more: Partial<LedgerOptions> = {}) {
  const store = createMemoryStore();
  const clock = { now: start };
  const calls: string[] = [];
  const faults: Fault[] = [];
  const plain = createLedger({
    store,
    policies: [repairShop({ version: 1 })],
    tenancy: 'multi',
    crypto: nodeCrypto,
    presentationKeys: [KEY],
    addressKey: KEY,
    clock: () => clock.now,
    ...more,
  });
  const ledger = recorded(plain, calls);
  const onError = (fault: Fault): void => {
    faults.push(fault);
  };
  const handler = createHandler({ ledger, authenticate, authorize, origins: [ORIGIN], onError, ...options });
  const ask = (method: string, path: string, asking?: Asking) => handler(requestOf(method, path, asking));
  return { store, clock, calls, faults, ledger: plain, handler, ask };
}

let made = 0;

const act = { kind: 'pointer', afterMs: 1500, changes: 1 } as const;

/** What a form would send. */
export const submissionOf = (
  form: PresentedForm,
  answers: readonly Answer[],
  more: Partial<Submission> = {},
): Submission => ({
  id: `test-submission-${String(++made).padStart(8, '0')}`,
  presentation: form.presentation,
  mode: 'screen',
  answers,
  ...more,
});

export const yesByEmail: Answer = { questionId: 'news', channel: 'email', answer: 'given', act };
export const noByEmail: Answer = { questionId: 'news', channel: 'email', answer: 'withdrawn', act };
