import { type ErrorCode, retryableCodes } from './error-code.js';
import { errorWords } from './error-words.js';
import type { Finding } from './finding.js';

/** Shared through the global registry, so that the ESM and the CJS build recognise each other's errors. */
export const consentErrorBrand: unique symbol = Symbol.for('unticked.ConsentError') as never;

export interface ConsentErrorDetails {
  /** JSON pointer to the offending input. @default '' */
  readonly path?: string;
  readonly findings?: readonly Finding[];
  readonly params?: Readonly<Record<string, string | number>>;
  readonly cause?: unknown;
}

/** The only error this project throws on purpose. Test it with `isConsentError`, never with `instanceof`. */
export class ConsentError extends Error {
  readonly [consentErrorBrand] = true;
  override readonly name = 'ConsentError';
  readonly code: ErrorCode;
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly params: Readonly<Record<string, string | number>>;
  readonly retryable: boolean;

  constructor(code: ErrorCode, details: ConsentErrorDetails = {}) {
    const { path = '', findings = [], params = {}, cause } = details;
    const listed = findings.map((finding) => `\n  ${finding.code} at ${finding.path || '/'}`).join('');
    super(`${code}${path && ` at ${path}`}: ${errorWords[code]}${listed}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.path = path;
    this.findings = findings;
    this.params = params;
    this.retryable = retryableCodes.has(code);
  }
}
