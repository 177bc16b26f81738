import type { FindingCode } from './finding-code.js';

/** What is wrong and what to do, in one English sentence for each code. `params` and `path` of a finding say where and which. */
export const wordsEn: Readonly<Record<FindingCode, string>> = {
  'UO-P01':
    'The purpose has no title or no text, so nobody can know what they agree to: say in words what the data is for.',
  'UO-P02': 'One question asks for several purposes at once: write a purpose of its own for each.',
  'UO-P03':
    'Agreeing to the use of data is tied to accepting terms: ask for consent by itself and show the terms elsewhere.',
  'UO-P04':
    'Passing data to another controller is hidden inside another purpose: ask for it in a question of its own, marked "disclosure".',
  'UO-P05':
    'Somebody who decides about the data is not named or cannot be reached: give name, address and one way of contact, and say whose purpose it is.',
  'UO-P06': 'The question starts with an answer: remove the default, every box starts unticked.',
  'UO-P07': 'The wording seems to turn the tick into a no: phrase it so that ticking means yes.',
  'UO-P08':
    'Consent is made a condition of the service: remove "required", rest the purpose on contract, or keep "necessaryForService" and be ready to explain it.',
  'UO-P09':
    'What rests on another legal basis is set up or worded as consent: make it a consent purpose, or drop the field and the words of consent.',
  'UO-P10':
    'Data of special categories needs an express statement: let the text say "I consent" or "I agree" instead of "I understand".',
  'UO-P11':
    'The purpose is too vague to agree to: name what is done with the data, in at least four words and without "and more".',
  'UO-P12': 'A published version never changes: raise the version number and publish that.',
  'UO-P13': 'The person is not told how to withdraw or object: say it in every language, with a link.',
  'UO-P14':
    'A text is missing in a language that the policy offers: translate it, or take the language out of "locales".',
  'UO-P15': 'Several channels share one box: set "perChannel", so that the person can pick.',
  'UO-F01': 'A box starts ticked without a stored and valid yes behind it: leave it empty.',
  'UO-F02': 'Answering one question changes another: let every box depend on its own control only.',
  'UO-F03': 'Saying no costs more than saying yes: take away the extra steps, or offer the same shortcut for no.',
  'UO-F04': 'The form cannot be saved without a yes: let it pass when nothing is agreed to.',
  'UO-F05': 'Required information was not ticked as read: show it and have it ticked before the person is created.',
  'UO-S01':
    'There is no act of the person on this very control, so the yes does not count: let them tick the box themselves.',
  'UO-S02':
    'The answer does not match what was shown, or when: show the current form again, and give a note for what happened more than a day ago.',
  'UO-S03':
    'What proves an answer of this kind is missing: add what the method needs, or choose the method by which it really came.',
  'UO-S04':
    'A child needs a guardian for this yes, or nobody knows how old the person is: let the guardian answer and note how you verified them, or record the age.',
  'UO-R01': 'The entry lacks a field that every record must have: treat it as not given and ask again.',
  'UO-R02': 'The text that was shown cannot be reproduced: restore the document, otherwise the yes proves nothing.',
  'UO-R03':
    'Entries of the log were changed or are gone: restore them from a backup and find out who wrote to the database.',
  'UO-R04': 'A yes was stored that nobody expressed: set it aside and ask.',
  'UO-R05': 'More was collected as proof than is needed: remove device addresses, browser details and unknown fields.',
  'UO-T01': 'This entry cannot follow the one before it: look at who wrote it and void it by a correction.',
  'UO-T02':
    'Withdrawing is harder than giving was: offer it in the same place, in no more steps, without reason or fee.',
  'UO-T03': 'A withdrawal does not work at once, or it changes the past: decide every contact by the gate.',
  'UO-T04':
    'A changed text would keep the old yes: declare each touched purpose as "wording" or "material", and as "material" where what the person agreed to has changed.',
  'UO-T05': 'The same purpose would rest on another legal basis: give it a new id.',
  'UO-T06':
    'The person said no to this not long ago: do not ask again before the time that the policy names, unless what is asked has changed.',

  'RT-02': 'This erasure does not say why what is left is kept, or until when: name the ground and the end.',
  'RT-03': 'The proof that was left of an erased person is past its time: let the run of retention purge it.',
  'RT-06': 'A system that has the data was not told of the erasure: tell it, and note that it was done.',
  'RT-10': 'This yes is still relied on and its proof is gone: find the proof, or ask the person again.',
  text_missing:
    'A text is missing in a language that the inventory offers: translate it, or take the language out of "locales".',
  safeguard_missing:
    'This country is outside the EEA and no adequacy decision covers it whole: say what protects the data there.',
  decision_unknown:
    'No adequacy decision that holds is known here for this country: name its number, or another safeguard.',
  unknown_source: 'No data source is registered under this id: correct the id, or register the source.',
  unlisted_source: 'A data source holds data of persons and is in no system: name it as the "dataSource" of one.',
  unlisted_purpose: 'A purpose is in force and no system says that it serves it: add its id to the systems that do.',
  security_unsaid: 'Nothing is said of how this system is protected: describe the measures in general words.',
  unknown_field: 'There is no field of this name here: remove it or mend its spelling.',
  missing_field: 'A field is missing here: add it.',
  wrong_type: 'The value is of another type than the field asks for: see "expected".',
  wrong_value: 'The value is not one that fits here: correct it.',
  unknown_value: 'The value is none of those allowed: see "expected".',
  too_short: 'There is less here than the field needs: add what is missing.',
  too_long: 'There is more here than the field holds: shorten it.',
  bad_key: 'The name of this member is not allowed: rename it.',
  bad_format: 'The value is not written the way this field asks for: correct it.',
  bad_id: 'An id starts with a small letter and has small letters, digits, "-" and "_" only, at most 64: rename it.',
  bad_subject_id:
    'A person’s id has 1 to 128 letters, digits and "_ . : -": use the id of your own system, never an address or a number.',
  bad_url: 'The link is neither http(s), mailto or tel nor a path that begins with "/": correct it.',
  bad_instant: 'A time is written exactly like 2026-11-01T00:00:00.000Z: convert it to UTC.',
  media_type:
    'This file is none that is kept as evidence: send a PDF, a picture, a recording or a message, as its own bytes say.',
  evidence_in_use: 'An entry rests on this file, so it is kept: erase the person’s data if it has to go.',
  bad_day: 'A day is written exactly like 2026-11-01: correct it.',
  bad_duration:
    'A duration is written like P24M or P7Y and is not zero; for consent "none" is possible too: correct it.',
  bad_locale: 'A language is written like "de" or "de-AT": correct it.',
  bad_jurisdiction: 'A jurisdiction is a country code like "AT": correct it.',
  bad_range: 'The end is not after the beginning: correct one of the two.',
  duplicate_id: 'The same id stands here twice: rename or remove one.',
  channels_missing: 'There are to be boxes by channel, but no channels: name them or drop "perChannel".',
  yes_no_per_channel:
    'Special categories are asked by one Yes and No, so there are no boxes by channel: write a purpose of its own for each channel.',
  remind_too_early:
    'The reminder would come before the yes is given, or there is no end to remind of: make "remindBefore" shorter than "expiresAfter".',
  stricter_than_law: 'The policy asks more than the law does, and the form says so: keep it only if you want that.',
  purpose_taken: 'The id of this purpose belongs to another policy: give it an id of its own.',
  nothing_to_stop:
    'What rests on contract or law is not agreed to, so there is nothing to stop: use "suppressed" or "restricted".',
  unknown_purpose: 'There is no purpose of this id: correct the id or publish the policy that has it.',
  unknown_notice: 'No text is stored under this hash: load the form again.',
  unknown_channel: 'The purpose has no such channel: choose one of those in the policy.',
  channel_missing: 'The question has a box for each channel: say which one was answered.',
  address_missing: 'This yes is confirmed by a link, and there is no address to send it to: record one first.',
  not_by_this_link:
    'A link to one address allows only what goes to that address: what it ends is ended, ask for the rest at the counter.',
  ragged_row:
    'This row has another number of cells than the first one: look whether a separator or a quote is missing.',
  unclosed_quote:
    'A quoted cell is not closed, so the rows behind it cannot be told apart: close it and read the file again.',
  stray_quote: 'There is text behind a closing quote: double the quote inside of the cell, or take the text out.',
  blank: 'This says nothing: write a reason of a few words.',
  nobody_named: 'Only a person can say that a batch may be believed: sign in as yourself and attest it.',
  text_taken: 'Another wording is registered under this id: give this one an id of its own.',
  removed_or_held:
    'This person is removed, erased or kept for a legal claim: bring them back or release the hold first.',
  not_in_future: 'This day is today or over: name one that is to come.',
  in_future: 'This day is still to come: name today or a day before.',
  changed_meanwhile: 'Something else stands there by now: look again, then say what is wrong.',
  before_aware: 'Nobody was told before it was known: name a time after you became aware, or correct that one.',
  before_received: 'Nobody was told before the request came: name a time after that.',
  delay_unexplained: 'The 72 hours were over by then: write down the reasons for the delay first.',
  same_person: 'Nobody becomes one with themselves: name two different people.',
  already_merged: 'This person is one with somebody already: split them first.',
  merged_since: 'They became one with somebody else since: split that first.',
  second_person_needed: 'Whoever recorded this form cannot confirm it as well: let somebody else look at it.',
  not_recorded: 'The form was not recorded for this: turn it down and record it anew with all that it covers.',
  stands_against: 'A no or a later answer stands against this: leave it out, or ask the person.',
  wrong_answer: 'This answer does not fit this kind of purpose: a consent is given, information is acknowledged.',
  contradiction: 'The same question was answered yes and no at once: the no was kept, ask again for the yes.',
  overtaken:
    'A newer yes stands over this older no: look whether its date is right, and if it is not, take the yes back today.',
  not_correctable:
    'This entry cannot be corrected, only the latest one that staff wrote down can: record a withdrawal instead.',
  idempotency_mismatch:
    'This id was used for other answers, so only what takes away was kept: show the form again and save under a new id.',
  json_syntax: 'The text is not JSON: mend it at the place named.',
  duplicate_key: 'A name stands twice in one object, so one of the two values would be lost: remove one.',
  forbidden_key: 'This name is never allowed in data: remove it.',
  too_deep: 'The data is nested too deeply: flatten it.',
  lone_surrogate: 'The text has half of a character, so it cannot be stored without loss: enter it again.',
  not_json: 'The value is not plain data: pass text, numbers, lists and plain objects only.',
  not_finite: 'The number is not finite: pass a number that can be written down.',
  unknown_parameter: 'There is no parameter of this name: remove it or mend its spelling.',
  duplicate_parameter: 'The same parameter stands twice: remove one.',
  content_type: 'The body is not sent as JSON: set the header Content-Type to application/json.',
  content_encoding: 'The body is compressed, which is not read here: send it as it is.',
  method_not_allowed: 'This address does not take this method: use the one in "Allow".',
  foreign_origin: 'The request comes from a page of another origin: allow that origin or call from your own.',
  slow_body: 'The body did not arrive in time: send it again.',
  not_utf8: 'The body is not UTF-8: encode it so.',
  no_entries: 'A write without entries writes nothing: give at least one.',
  bad_seq: 'The number names no entry that this write may touch: count from the head that was read.',
  bad_limit: 'A page holds 1 to 1000: ask for fewer.',
  bad_after: 'This place to go on from is not one that a page named: take "next" of the page before.',
  duplicate_envelope: 'An entry has two private parts in one write: give one.',
  duplicate_row: 'The same purpose and channel stands twice in one write: give one row.',
};
