import { ConsentError, type ErrorCode } from '@unticked/core';
import { expect, test } from 'vitest';
import { allRoutes, errorStatuses, findingStatuses, problemTitles } from './index.js';

test('the routes', () => {
  expect(Object.entries(allRoutes).map(([action, { method, path }]) => `${action}: ${method} ${path}`)).toEqual([
    'form: GET /form',
    'subject_form: GET /subjects/:subjectId/form',
    'standing: GET /subjects/:subjectId/standing',
    'history: GET /subjects/:subjectId/history',
    'submit: POST /subjects/:subjectId/submissions',
    'stop: POST /subjects/:subjectId/stops',
    'confirm: POST /confirmations',
    'resend: POST /subjects/:subjectId/confirmations',
    'standings: POST /standings',
    'may_contact: POST /may-contact',
    'may_ask: POST /may-ask',
    'notice: GET /notices/:hash',
    'keep_evidence: POST /subjects/:subjectId/evidence',
    'evidence: GET /subjects/:subjectId/evidence/:hash',
    'receipt: POST /subjects/:subjectId/receipts',
    'receipt_keys: GET /receipt-keys',
    'record: GET /subjects/:subjectId/record',
    'draft: GET /policies/:policyId/draft',
    'save_draft: POST /policies/:policyId/draft/saves',
    'submit_draft: POST /policies/:policyId/draft/submissions',
    'review_draft: POST /policies/:policyId/draft/reviews',
    'publish_draft: POST /policies/:policyId/draft/publications',
    'discard_draft: POST /policies/:policyId/draft/ends',
    'publication_impact: POST /policies/:policyId/impact',
    'version_changes: GET /policies/:policyId/changes',
    'import_page: POST /imports/pages',
    'legacy_texts: GET /legacy-texts',
    'register_legacy_text: POST /legacy-texts/registrations',
    'readiness: GET /readiness',
    'standing_at: GET /subjects/:subjectId/standing-at',
    'profiles: GET /subjects/:subjectId/profiles',
    'link_profile: POST /subjects/:subjectId/profile-links',
    'unlink_profile: POST /subjects/:subjectId/profile-ends',
    'filter_list: POST /lists/filter',
    'walk_list: POST /lists/walk',
    'left_of_list: POST /lists/left',
    'count_statuses: POST /counts',
    'by_source: POST /by-source',
    'merge_preview: POST /subjects/:subjectId/merge-preview',
    'merge: POST /subjects/:subjectId/merge',
    'split: POST /subjects/:subjectId/split',
    'post_state: GET /post',
    'run_due: POST /post/runs',
    'address_blocks: POST /addresses/blocks',
    'measure_address: POST /addresses/measures',
    'record_wording: POST /subjects/:subjectId/unknown-wordings',
    'confirm_wording: POST /subjects/:subjectId/wording-confirmations',
    'turn_down_wording: POST /subjects/:subjectId/wording-refusals',
    'needs_a_look: POST /needs-a-look',
    'preferences: POST /preferences',
    'preferences_submit: POST /preferences/submissions',
    'preferences_stop: POST /preferences/stops',
    'request_code: POST /preferences/codes',
    'enter_code: POST /preferences/grants',
    'held: POST /preferences/held',
    'unsubscribe: POST /unsubscribe/:token',
    'own_preferences: GET /subjects/:subjectId/preferences',
    'own_preferences_submit: POST /subjects/:subjectId/preferences/submissions',
    'own_preferences_stop: POST /subjects/:subjectId/preferences/stops',
    'status_message: GET /subjects/:subjectId/status-message',
    'send_status: POST /subjects/:subjectId/status-messages',
  ]);
});

test('the statuses', () => {
  expect({ ...errorStatuses, ...findingStatuses }).toEqual({
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
    closed: 409,
    idempotency_mismatch: 422,
    conflict: 409,
    unsupported: 501,
    tampered: 500,
    unavailable: 503,
    indefinite: 503,
    aborted: 499,
    foreign_origin: 403,
    method_not_allowed: 405,
    slow_body: 408,
    content_type: 415,
    content_encoding: 415,
  });
});

test('what may be tried again is a server error or a conflict, never the caller’s mistake', () => {
  const codes = Object.keys(errorStatuses) as ErrorCode[];
  const again = codes.filter((code) => new ConsentError(code).retryable);
  expect(again.map((code) => errorStatuses[code])).toEqual([409, 503, 503]);
});

test('each code has a title of its own', () => {
  expect(Object.keys(problemTitles).toSorted()).toEqual(Object.keys(errorStatuses).toSorted());
  expect(new Set(Object.values(problemTitles)).size).toBe(Object.keys(problemTitles).length);
});
