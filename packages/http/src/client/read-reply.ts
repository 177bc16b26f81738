import type { ErrorCode, Finding } from '@unticked/core';
import { errorStatuses } from '../contract/error-statuses.js';
import { ClientError } from './client-error.js';
import { isObject } from './is-object.js';

/** What came of one try. */
export type Reply<Answer> =
  | { readonly answer: Answer }
  | {
      readonly error: ClientError;
      /** Worth another try. */
      readonly again: boolean;
      /** The server may have done it all the same. */
      readonly doubtful: boolean;
      readonly retryAfter: string | null;
    };

/** Server errors that another try does not mend. */
const final: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['tampered', 'unsupported', 'too_often']);

/** What a proxy or a gate in front of the ledger means. A plain 404 is a wrong address, not a missing text. */
const plainStatuses: Readonly<Record<number, ErrorCode>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  413: 'too_large',
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isCode = (code: unknown): code is ErrorCode => typeof code === 'string' && Object.hasOwn(errorStatuses, code);

const isFinding = (value: unknown): value is Finding =>
  typeof value === 'object' && value !== null && 'code' in value && 'path' in value && 'params' in value;

const isParam = (entry: [string, unknown]): entry is [string, string | number] =>
  typeof entry[1] === 'string' || typeof entry[1] === 'number';

function readProblem(status: number, type: string, text: string): ClientError | undefined {
  const value = type.startsWith('application/problem+json') ? parse(text) : undefined;
  if (typeof value !== 'object' || value === null || !('code' in value) || !isCode(value.code)) return undefined;
  const { title, path, findings, params }: Readonly<Record<string, unknown>> = { ...value };
  return new ClientError(value.code, {
    title: typeof title === 'string' ? title : `The server answered ${status}.`,
    path: typeof path === 'string' ? path : '',
    findings: Array.isArray(findings) ? findings.filter(isFinding) : [],
    params:
      typeof params === 'object' && params !== null ? Object.fromEntries(Object.entries(params).filter(isParam)) : {},
  });
}

function readFailure(status: number, headers: Headers, type: string, text: string): Reply<never> {
  const problem = readProblem(status, type, text);
  const error = problem ?? new ClientError(plainStatuses[status] ?? 'unavailable', { params: { status } });
  return {
    error,
    again: (status === 408 || status === 429 || status >= 500) && !final.has(error.code),
    // Without a word from the ledger itself, a gateway may have lost only the reply.
    doubtful: status >= 500 && (problem === undefined || problem.code === 'indefinite'),
    retryAfter: headers.get('retry-after'),
  };
}

/** Reads a reply that arrived whole, whatever it turns out to be: an answer, a problem, a sign-in page, half a text. */
export function readReply<Answer>(
  isAnswer: (value: Readonly<Record<string, unknown>>) => boolean,
  status: number,
  headers: Headers,
  text: string,
): Reply<Answer> {
  const type = (headers.get('content-type') ?? '').toLowerCase();
  if (status < 200 || status > 299) return readFailure(status, headers, type, text);
  const value = type.startsWith('application/json') ? parse(text) : undefined;
  if (isObject(value) && isAnswer(value)) return { answer: value as Answer }; // as far as was looked
  return {
    error: new ClientError('unavailable', { params: { status } }),
    // Half a JSON text is a broken connection; anything else will be the same the next time.
    again: type.startsWith('application/json') && value === undefined,
    doubtful: true,
    retryAfter: null,
  };
}
