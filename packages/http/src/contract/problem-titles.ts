import type { ErrorCode } from '@unticked/core';

/** The title of each problem, in English. A screen takes its words from its own catalogue, by the code. */
export const problemTitles = {
  invalid: 'The request could not be read. Nothing was written.',
  invalid_policy: 'The policy breaks the rule. Nothing was written.',
  too_large: 'The request is larger than the limit. Nothing was written.',
  unauthenticated: 'Nobody is signed in.',
  forbidden: 'This page may not send requests here.',
  not_found: 'There is nothing here under that name.',
  not_allowed: 'There is no ground for this contact.',
  subject_exists: 'This id already has a consent log. Nothing was written.',
  policy_conflict: 'This version was published with another content. Nothing was written.',
  idempotency_mismatch: 'This submission id was used for something else.',
  conflict: 'Somebody else wrote to this log first. Nothing was written.',
  unsupported: 'This server cannot do that.',
  tampered: 'What is stored does not match its own hash.',
  unavailable: 'The ledger could not be reached in time. Nothing was written; try again.',
  indefinite: 'It may or may not have been written. Send it again with the same submission id.',
  aborted: 'The request was cancelled before it was written.',
} as const satisfies Readonly<Record<ErrorCode, string>>;
