import type { ErrorCode } from './error-code.js';

/** What happened, why it matters, what to do: one English sentence or two for each code. */
export const errorWords: Readonly<Record<ErrorCode, string>> = {
  invalid: 'The input could not be read. Nothing was written; mend what the path names and send it again.',
  invalid_policy: 'The policy breaks the rule, so nothing was rendered or stored. Mend each finding.',
  too_large: 'The input is larger than the limit. Nothing was written; send less at once.',
  unauthenticated: 'Nobody is signed in. Sign in and try again.',
  forbidden: 'The person signed in may not do this.',
  not_found: 'There is nothing here under that name.',
  not_allowed: 'There is no ground for this contact. The answer says why and what would remedy it.',
  link_expired: 'This link is too old. Ask for a new one where the question was asked.',
  link_spent: 'What this link would confirm was answered otherwise meanwhile. The newer answer holds.',
  wrong_code: 'This is not the code that was sent.',
  code_expired: 'There is no code that could be entered. Ask for a new one.',
  too_often: 'It was sent several times today. Look into the mailbox, or try again tomorrow.',
  subject_exists: 'This id already has a consent log. A new person needs an id that was never used.',
  policy_conflict: 'A published version never changes. Raise the version number and publish that.',
  draft_conflict:
    'Somebody else changed this draft meanwhile. Nothing of yours was lost; look at theirs, then save yours anew.',
  wrong_step:
    'As things stand this step cannot be taken: another comes first, it was taken meanwhile, or a run takes it by itself. Nothing was written; look at where it stands.',
  held: 'The data is kept for a legal claim. Release the hold first; what was asked for is recorded.',
  not_removed: 'This person is not removed, or not any more to be brought back.',
  erasure_begun:
    'An erasure of this person has begun and goes on by itself, as soon as no hold stands any more. Nobody can bring them back.',
  not_identified:
    'Nobody has written down how this person was known to be who they say. Record that step of the request first; nothing was handed over or erased.',
  nothing_done:
    'Nothing of what they ask for was done in this ledger since it came. Do it first, or say in a sentence how it was done elsewhere.',
  overdue:
    'The month to answer this request is over: an extension counts where the person was told of it within that month. Say when that was, or answer it and note why it is late.',
  restricted:
    'The use of this data is restricted: it is kept unless the person asks for its erasure themselves. Lift the restriction first, or record their request.',
  closed: 'This request has ended. A note or a document can still be added.',
  idempotency_mismatch: 'This submission id was used for something else. Take a new presentation and a new id.',
  conflict: 'Somebody else wrote to this log first. Nothing was written; try again.',
  unsupported: 'The store or the ledger cannot do this. See which optional method is missing.',
  tampered: 'What is stored does not match its own hash. Run verify to see which entry is broken.',
  unavailable: 'The store could not be reached in time. Nothing was written; try again.',
  indefinite:
    'The store failed while committing, so the entry may or may not be there. Retry with the same submission id.',
  aborted: 'The call was cancelled before it was written.',
};
