import type { ConfirmWordingInput, UnknownWordingInput } from '@unticked/core';
import { aClerk } from '@unticked/testkit';

const covers = [
  { purposeId: 'news', channel: 'email' },
  { purposeId: 'news', channel: 'sms' },
] as const;

/** A form with an unknown wording, as a clerk records it. */
export const unknownForm: UnknownWordingInput = {
  subjectId: 'c-1',
  id: 'a-form-of-these-tests-1',
  text: 'Yes, write to me about your repairs.',
  locale: 'en',
  covers,
  capture: { method: 'other', claimedAt: '2026-10-01T10:00:00.000Z', note: 'A form of the trade fair' },
};

/** Who looks at it, and what they find. */
export const secondPerson = aClerk({ id: 'clerk-2', name: 'Otto B.' });
export const confirmation: ConfirmWordingInput = {
  subjectId: 'c-1',
  id: 'a-look-that-is-cut-off-1',
  wordingId: unknownForm.id,
  covers,
};
