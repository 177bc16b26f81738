import { ConsentError, type ErrorCode } from '@unticked/core';

/** An error with one finding, at the place that is wrong. */
export const refuse = (finding: string, path = '', code: ErrorCode = 'invalid'): ConsentError =>
  new ConsentError(code, { path, findings: [{ code: finding, severity: 'error', path, params: {} }] });
