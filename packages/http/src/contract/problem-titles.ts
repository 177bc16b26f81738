import type { ErrorCode } from '@unticked/core';

/** The title of each problem, in English. A screen takes its words from its own catalogue, by the code. */
export const problemTitles = {
  invalid: 'The request could not be read. Nothing was written; mend what the path names and send it again.',
  invalid_policy: 'The policy breaks the rule. Nothing was written; mend each finding.',
  too_large: 'The request is larger than the limit. Nothing was written; send less at once.',
  unauthenticated: 'Nobody is signed in. Sign in and try again.',
  forbidden: 'This page may not send requests here.',
  not_found: 'There is nothing here under that name.',
  not_allowed: 'There is no ground for this contact.',
  link_expired: 'This link is too old. Ask for a new one where the question was asked.',
  link_spent:
    'Something else was answered since this link was sent, and the newer answer holds. Answer anew if that is wrong.',
  wrong_code: 'This is not the code that was sent. Look at the last one.',
  code_expired: 'There is no code that could be entered. Ask for a new one.',
  too_often: 'It was sent several times today. Look into the mailbox, or try again tomorrow.',
  subject_exists: 'This id already has a consent log. Nothing was written; take an id that was never used.',
  policy_conflict: 'This version was published with another content. Nothing was written; raise the version number.',
  draft_conflict:
    'Somebody else changed this draft meanwhile. Nothing was written; look at theirs, then save yours anew.',
  wrong_step:
    'As things stand this step cannot be taken: another comes first, or it was taken meanwhile. Nothing was written; look at where it stands.',
  held: 'The data is kept for a legal claim. Nothing was erased; release the hold first.',
  not_removed: 'This person is not removed, or not any more to be brought back. Nothing was written.',
  erasure_begun:
    'An erasure of this person has begun and goes on by itself. Nothing was written; nobody can bring them back.',
  not_identified:
    'Nobody has said yet how this person was identified. Nothing was handed over or erased; record that step first.',
  nothing_done:
    'Nothing of what they ask for was done here since it came. Nothing was written; do it first, or say in a note how it was done.',
  overdue:
    'The month to answer this request was over when the person was told of more time. Nothing was written; answer it.',
  restricted:
    'The use of this data is restricted. Nothing was erased; lift the restriction first, or record that they ask for it.',
  closed: 'This request has ended. Nothing was written; a note or a document can still be added.',
  idempotency_mismatch:
    'This submission id was used for something else. Load the form again and send it under a new id.',
  conflict: 'Somebody else wrote to this log first. Nothing was written; try again.',
  unsupported: 'This server cannot do that.',
  tampered: 'What is stored does not match its own hash.',
  unavailable: 'The ledger could not be reached in time. Nothing was written; try again.',
  indefinite: 'It may or may not have been written. Send it again with the same submission id.',
  aborted: 'The request was cancelled before it was written.',
} as const satisfies Readonly<Record<ErrorCode, string>>;
