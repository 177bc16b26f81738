import type { ErrorCode } from '@unticked/core';

/** The HTTP status of each code. `forbidden` looks like `not_found`, so that nobody learns which ids exist. */
export const errorStatuses = {
  invalid: 400,
  invalid_policy: 422,
  too_large: 413,
  unauthenticated: 401,
  forbidden: 404,
  not_found: 404,
  not_allowed: 403,
  link_expired: 410,
  link_spent: 409,
  wrong_code: 400,
  code_expired: 410,
  too_often: 429,
  subject_exists: 409,
  policy_conflict: 409,
  draft_conflict: 409,
  wrong_step: 409,
  held: 409,
  not_removed: 409,
  not_identified: 409,
  restricted: 409,
  closed: 409,
  idempotency_mismatch: 422,
  conflict: 409,
  unsupported: 501,
  tampered: 500,
  unavailable: 503,
  indefinite: 503,
  // The caller went away: no client reads it, but logs of proxies know the number.
  aborted: 499,
} as const satisfies Readonly<Record<ErrorCode, number>>;
