import { ConsentError, type ErrorCode, isConsentError } from '@unticked/core';
import { errorStatuses } from '../contract/error-statuses.js';
import { findingStatuses } from '../contract/finding-statuses.js';
import type { Problem } from '../contract/problem.js';
import { problemTitles } from '../contract/problem-titles.js';

const isRequestFault = (code: string): code is keyof typeof findingStatuses => Object.hasOwn(findingStatuses, code);

/** Codes about what the caller sent. The others say nothing beyond the code: their data is about the store, or about others. */
const aboutTheRequest: ReadonlySet<ErrorCode> = new Set([
  'invalid',
  'invalid_policy',
  'too_large',
  'not_allowed',
  'not_found',
  'wrong_code',
]);

/**
 * What was thrown, as the caller may see it.
 * @param otherwise the code for what was not thrown on purpose: `indefinite` once something may have been written
 */
export function toProblem(error: unknown, otherwise: 'unavailable' | 'indefinite'): Problem {
  const known = isConsentError(error) ? error : new ConsentError(otherwise);
  const fault = known.findings.map((finding) => finding.code).find(isRequestFault);
  // Same status and body as for what does not exist, so that a denial tells nobody that there is something.
  const code = known.code === 'forbidden' && fault === undefined ? 'not_found' : known.code;
  const open = fault !== undefined || aboutTheRequest.has(known.code);
  return {
    type: `urn:unticked:error:${code}`,
    title: problemTitles[code],
    status: fault === undefined ? errorStatuses[code] : findingStatuses[fault],
    code,
    path: open ? known.path : '',
    findings: open ? known.findings : [],
    params: open ? known.params : {},
  };
}
