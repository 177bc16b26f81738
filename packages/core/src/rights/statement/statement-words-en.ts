import type { StatementWords } from './statement-words.js';

const units = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;
const letters = {
  consent: '(a)',
  contract: '(b)',
  legal_obligation: '(c)',
  vital_interests: '(d)',
  public_task: '(e)',
  legitimate_interests: '(f)',
} as const;
const lawOf = (uk: boolean): string => (uk ? 'UK GDPR' : 'GDPR');

export const statementWordsEn: StatementWords = {
  title: (controllers) => `What is held about you: access statement of ${controllers}`,
  made: (date, subjects) => `Made on ${date} for: ${subjects}`,
  headings: {
    controllers: 'Who is responsible',
    purposes: 'What your data is used for, on what ground, who gets it and how long it is kept',
    consents: 'What you were asked or told, and what you answered',
    data: 'What is held about you',
    incomplete: 'What is missing here',
    left_out: 'What was left out',
    decisions: 'Automated decisions, and transfers to other countries',
    rights: 'What you can do',
  },
  why: 'Purpose',
  ground: 'Ground',
  article: (ground, uk) =>
    ground === 'soft_opt_in' ? 'Directive 2002/58/EC Art. 13(2)' : `${lawOf(uk)} Art. 6(1)${letters[ground]}`,
  categories: 'Categories of data',
  recipients: 'Who gets it',
  processor: 'on behalf of the controller',
  howLong: 'How long',
  from: (period, anchor) => `${period} from ${anchor}`,
  since: 'Since',
  until: 'Until',
  origin: 'Where it came from',
  recordedBy: {
    person: 'you',
    staff: 'a member of staff',
    system: 'a program',
    import: 'taken over from older records',
  },
  answers: 'Answer',
  noAnswers: 'No answer of yours is recorded.',
  nothing: 'None of the systems that answered holds anything else about you.',
  version: (version) => `version ${version}`,
  formerText: 'a text from before these records began',
  unknownText: 'Which text it was is not known.',
  failed: (system, because) =>
    because === 'timeout'
      ? `${system}: did not answer in time. What it holds is not in this statement.`
      : `${system}: could not be read. What it holds is not in this statement.`,
  partial: (system, missing) => `${system}: ${missing}`,
  leftOut: (count) =>
    `${count === 1 ? 'One entry was' : `${count} entries were`} left out, since they would show data of other people (GDPR Art. 15(4)).`,
  leftOutOf: (set, count) => `${set}: ${count}`,
  yes: 'yes',
  no: 'no',
  period: (count, unit) => `${count} ${units[unit]}${count === 1 ? '' : 's'}`,
  rights: (uk) => [
    `You can take back a consent at any time. What was done before stays lawful (${lawOf(uk)} Art. 7(3)).`,
    `You can have wrong data put right (${lawOf(uk)} Art. 16), have data erased (Art. 17) or its use restricted (Art. 18).`,
    `You can get what you gave us in a form that a machine reads (${lawOf(uk)} Art. 20).`,
    `You can object to a use that rests on legitimate interests or a public task, and to advertising at any time (${lawOf(uk)} Art. 21).`,
  ],
  complain: (authority) =>
    `You can complain to a supervisory authority (GDPR Art. 77)${authority === '' ? '.' : `: ${authority}`}`,
  kinds: {
    renewed: 'yes, renewed',
    parked: 'not proved, does not count',
    stopped: 'ended by us',
    invalidated: 'an answer counts for nothing',
    corrected: 'an entry was a mistake',
    suppressed: 'no contact any more',
    lifted: 'contact allowed again',
    contact_point_changed: 'address changed',
    restricted: 'use restricted',
    released: 'restriction or hold ended',
    merged: 'two records of you became one',
    split: 'two records became two again',
    held: 'kept for a legal claim',
    removed: 'taken off every list',
    restored: 'brought back',
    erased: 'personal data erased',
    profile_linked: 'account elsewhere linked',
    profile_unlinked: 'link to an account taken away',
    set_aside: 'an answer could not be accepted',
    request_step: 'you asked about your data',
    links_revoked: 'earlier links ended',
  },
  messages: {
    confirm: 'link to confirm',
    code: 'code',
    status: 'what is held about you',
    preferences: 'link to your preferences',
    one_click: 'link to unsubscribe',
    held: 'link to what is held about you',
    reminder: 'reminder',
    export: 'link to a download of your data',
    exported: 'your data, downloaded by its link',
  },
};
