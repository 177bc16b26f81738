import type { LostCode } from './lost.js';

/** What is lost between two systems and what to do about it, in one English sentence for each code. */
export const lostWordsEn: Readonly<Record<LostCode, string>> = {
  not_a_consent: 'The field names another legal basis, not a consent: record it where you keep your legal bases.',
  other_right: 'The field says that the person used another right: deal with it as a request of its own.',
  no_purpose_chosen: 'Nobody said which purpose this field stands for: choose one and read the record again.',
  no_zone: 'The time has no time zone, so nobody knows when it was: say that it is UTC, if you know that it is.',
  no_such_value: 'The other system has no value for exactly this: the nearest that allows no more was taken.',
  no_date: 'The other system has no field for when it was said: look it up here.',
  no_text: 'The other system does not keep the wording that the person saw: it is proved here alone.',
  no_channel: 'The other system cannot tell these channels apart: it was given the strictest answer of them.',
  other_basis: 'This rests on another basis than consent, and the file has consents alone.',
  no_field: 'The other side has no field for this: it stands here alone.',
  not_recorded: 'The other side asks for this, and it is not recorded here: add it to the policy.',
  no_history: 'The other system keeps the latest answer only: what came before stands here.',
};
