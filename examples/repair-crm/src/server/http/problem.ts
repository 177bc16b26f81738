import type { Finding } from '@unticked/core';

export type ProblemCode =
  | 'unauthenticated'
  | 'forbidden'
  | 'wrong_code'
  | 'not_found'
  | 'invalid'
  | 'too_large'
  | 'foreign_origin'
  | 'changed_meanwhile'
  | 'information_missing'
  | 'address_missing'
  | 'not_allowed'
  | 'asked_too_soon'
  | 'no_yes'
  | 'invalid_policy'
  | 'unavailable'
  | 'broken';

const statuses: Readonly<Record<ProblemCode, number>> = {
  unauthenticated: 401,
  forbidden: 403,
  wrong_code: 422,
  not_found: 404,
  invalid: 422,
  too_large: 413,
  foreign_origin: 403,
  changed_meanwhile: 409,
  information_missing: 422,
  address_missing: 422,
  not_allowed: 403,
  asked_too_soon: 409,
  no_yes: 422,
  invalid_policy: 422,
  unavailable: 503,
  broken: 500,
};

/** What the page gets instead of an answer. Words are the page's own, by these codes. */
export interface ProblemBody {
  readonly code: ProblemCode;
  /** By field name: what is wrong with it. */
  readonly fields?: Readonly<Record<string, string>>;
  /** `not_allowed`: why the gate is shut, and what would open it. */
  readonly reason?: string;
  readonly remedy?: string;
  /** `invalid_policy`: what the rule found. */
  readonly findings?: readonly Finding[];
}

export interface Problem extends Error {
  readonly status: number;
  readonly body: ProblemBody;
}

export function problem(code: ProblemCode, more: Omit<ProblemBody, 'code'> = {}): Problem {
  return Object.assign(new Error(code), { status: statuses[code], body: { code, ...more } });
}

export const isProblem = (error: unknown): error is Problem =>
  error instanceof Error && 'status' in error && 'body' in error;
