import type { ConsentError, ErrorCode } from '@unticked/core';

/** Core's `isConsentError`, for code that takes only types from core. */
export function isConsentError(error: unknown, code?: ErrorCode): error is ConsentError {
  if (typeof error !== 'object' || error === null || !(Symbol.for('unticked.ConsentError') in error)) return false;
  return code === undefined || ('code' in error && error.code === code);
}
