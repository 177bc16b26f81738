import type { ErrorCode, Finding } from '@unticked/core';

/** The brand by which every copy of core knows an error of this project. Importing it from core would bring core along. */
const brand = Symbol.for('unticked.ConsentError');

const retryable: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['conflict', 'unavailable', 'indefinite']);

export interface ClientErrorDetails {
  /** What the server called it. @default a word about the connection */
  readonly title?: string;
  readonly path?: string;
  readonly findings?: readonly Finding[];
  readonly params?: Readonly<Record<string, string | number>>;
  readonly cause?: unknown;
}

/** A `ConsentError` that came over HTTP or never left. Test it with `isConsentError`, never with `instanceof`. */
export class ClientError extends Error {
  readonly [brand] = true;
  override readonly name = 'ConsentError';
  readonly code: ErrorCode;
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly params: Readonly<Record<string, string | number>>;
  readonly retryable: boolean;

  constructor(code: ErrorCode, details: ClientErrorDetails = {}) {
    const {
      title = 'The consent server gave no usable answer.',
      path = '',
      findings = [],
      params = {},
      cause,
    } = details;
    super(`${code}${path && ` at ${path}`}: ${title}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.path = path;
    this.findings = findings;
    this.params = params;
    this.retryable = retryable.has(code);
  }
}
