import { type ConsentError, consentErrorBrand } from './consent-error.js';
import type { ErrorCode } from './error-code.js';

/** True for errors of any copy of this package; with `code`, only for that code. */
export function isConsentError(error: unknown, code?: ErrorCode): error is ConsentError {
  if (typeof error !== 'object' || error === null || !(consentErrorBrand in error)) return false;
  return code === undefined || ('code' in error && error.code === code);
}
