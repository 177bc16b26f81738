/** Everything that can go wrong, as a closed set. Words for a code come from `errorWords` or the host's own catalogue. */
export type ErrorCode =
  | 'invalid'
  | 'invalid_policy'
  | 'too_large'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'not_allowed'
  | 'link_expired'
  | 'link_spent'
  | 'wrong_code'
  | 'code_expired'
  | 'too_often'
  | 'subject_exists'
  | 'policy_conflict'
  | 'draft_conflict'
  | 'wrong_step'
  | 'held'
  | 'not_removed'
  | 'erasure_begun'
  | 'not_identified'
  | 'restricted'
  | 'closed'
  | 'idempotency_mismatch'
  | 'conflict'
  | 'unsupported'
  | 'tampered'
  | 'unavailable'
  | 'indefinite'
  | 'aborted';

/** Codes after which the same call, with the same submission id, may succeed. */
export const retryableCodes: ReadonlySet<ErrorCode> = new Set(['conflict', 'unavailable', 'indefinite']);
