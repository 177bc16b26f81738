import { statusWordsEn } from '../../ledger/status-message/status-words-en.js';
import type { GateReason } from '../../model/gate-answer.js';
import type { AuditWords } from './audit-words.js';

const reasons: Readonly<Partial<Record<GateReason, string>>> = {
  ...statusWordsEn.statuses,
  refused: 'said no',
  withdrawn: 'took it back',
  expired: 'the yes had run out',
  outdated: 'the yes was to an older text',
  of_age: 'the yes of a guardian had ended',
  not_informed: 'not told',
  objected: 'objected',
  suppressed: 'is on the list of those to leave alone',
  address_changed: 'the address was another one',
  other_controller: 'it is another company’s',
  unknown_purpose: 'the purpose was not in force',
  unknown_channel: 'the purpose does not have this channel',
  unknown_subject: 'not known',
  unreadable: 'the log could not be read in full',
  restricted: 'use was restricted',
  held: 'held for a legal claim',
  removed: 'removed',
  erased: 'erased',
  merged: 'became one with somebody else',
};

export const auditWordsEn: AuditWords = {
  title: (from, until, controller) =>
    `Audit pack${controller === undefined ? '' : ` of ${controller}`}: ${from} to ${until}`,
  about: 'What is in this pack, and what the ledger cannot know',
  unknowable: [
    'Nobody can see from here whether a conversation took place as it was written down.',
    'Messages that a system sent without asking the gate, or without reporting them, are unknown to the ledger.',
  ],
  sections: {
    texts: {
      title: 'Texts in force, and who made them',
      says: 'Every version that was in force at some time in the period, and every wording that was registered. The file has each text to the letter, with the documents beside it.',
      columns: ['Text', 'In force from', 'Until', 'Texts', 'Written by', 'Approved by', 'Published'],
    },
    counts: {
      title: 'Who stood where',
      says: 'At the end of the period, as far as is known today. A purpose that ended before is counted at its last moment. The file has every status.',
      columns: ['Purpose', 'Channel', 'When', 'People', 'May be contacted'],
    },
    sample: {
      title: 'Sample of what staff wrote down',
      says: 'Yeses that staff wrote down in the period. Drawn are those whose SHA-256 of the auditor’s word, beginning, end and hash of the entry, joined by zero bytes, is smallest; each line of the file has this key, with the exact text. Whoever has the word draws the same again.',
      columns: ['Person', 'Entry', 'Written down', 'Purpose', 'Channel', 'How', 'As it was written'],
    },
    withdrawals: {
      title: 'How long noes took',
      says: 'Hours from when somebody said no to when it was written down; from then on the gate is shut. Median and ninth tenth are right to within five percent. What came with an import is not in here. For another system: hours from there to when its host said that it had the no; what nobody reported is not in here. The file has those that took more than a day.',
      columns: ['Answer', 'How many', 'Median, hours', 'Nine of ten within, hours', 'Longest, hours'],
    },
    messages: {
      title: 'Messages against the gate',
      says: 'Messages that were reported to the ledger: allowed when they went; not allowed then, and only observed; allowed then, and not by what came to be known later. The file has those that were not allowed.',
      columns: ['Purpose', 'Channel', 'Allowed', 'Not allowed', 'Not allowed, known later'],
    },
    imports: {
      title: 'Imports, and who answers for them',
      says: 'Entries that came with each import, by what was made of them. Rows that were turned down left no entry.',
      columns: [
        'System',
        'Import',
        'Begun',
        'Proved, or a no',
        'Vouched for',
        'Parked',
        'Who answers for it',
        'Rows compared',
      ],
    },
    requests: {
      title: 'What people asked for about their data',
      says: 'Requests that came before the end of the period and were not closed before its beginning. A month to answer runs from the day a request came. They are not told apart by company.',
      columns: ['What', 'Received', 'Answer due before', 'State', 'Closed', 'Other systems'],
    },
    states: {
      title: 'Held, restricted, removed, erased',
      says: 'Who was so at the end of the period; of the erased, those of the period. The file has each person, with the reason. They are not told apart by company.',
      columns: ['State', 'People'],
    },
    retention: {
      title: 'Kept too long',
      says: 'Who was kept on no ground any more at the end of the period. Overdue: since more than a month. What periods are counted from is in other records: it is asked for with that moment, and of somebody who was erased since then it is known only if a run took them away. They are not told apart by company.',
      columns: ['How urgent', 'People'],
    },
    looks: {
      title: 'Who looked at, or took away, all that is held of somebody',
      says: 'Once for each member of staff, person and day. What left the house is a row of its own in the file. A pack like this one is a row too, and whose entries it has in its sample is written down as an export. They are not told apart by company.',
      columns: ['What', 'Who', 'By name', 'How often'],
    },
    ledger: {
      title: 'The ledger, checked',
      says: 'Every entry, text and policy against its hash on the day of this pack. It shows accidents and careless changes; whoever may write the whole database can write a whole new chain.',
      columns: ['Checked', 'How many'],
    },
  },
  asOf: (says, at) => `${says} All of it as it stood on ${at} (UTC), by what was recorded until then.`,
  andMore: (count, file) => `And ${count} more, in ${file}.`,
  noLonger: (title) => `${title} (not in force any more)`,
  ledger: {
    logs: 'Logs, of people and of the ledger itself',
    entries: 'Entries',
    personal: 'Personal parts of entries',
    texts: 'Texts',
    policies: 'Policies',
    broken: ({ what, subjectId, seq, hash, code }) =>
      `Not as it was written: ${[what, subjectId, seq === undefined ? hash : `entry ${seq}`].filter(Boolean).join(', ')} (${code}).`,
    flagged: (subjectId, seq, code) => `Entry ${seq} of ${subjectId} lacks what its record must carry (${code}).`,
  },
  sample: { changed: (subjectId, seq) => `The log of ${subjectId}, with entry ${seq}, is not as it was written.` },
  who: { person: 'the person', staff: 'staff', system: 'a program', import: 'an import' },
  reason: (reason) => reasons[reason] ?? reason,
  texts: {
    title: (policyId, version) => `“${policyId}”, version ${version}`,
    alone: (text, who, approved) =>
      approved
        ? `${text} was written and approved by the same person, ${who}.`
        : `${text} was published as ${who} wrote it; nobody else approved it.`,
  },
  withdrawals: {
    late: (subjectId, title, said, recorded) =>
      `${subjectId} said no to “${title}” on ${said}, and it was written down on ${recorded}.`,
    passedOn: (system) => `passed on to ${system}`,
    latePassedOn: (subjectId, title, system, recorded, at) =>
      `That ${subjectId} said no to “${title}” was written down on ${recorded}, and passed on to ${system} on ${at}.`,
  },
  messages: {
    at_once: (subjectId, title, way, at, reason) =>
      `${subjectId} was written to for “${title}” by ${way} on ${at}, and the gate had said no: ${reason}.`,
    later: (subjectId, title, way, at, reason) =>
      `${subjectId} was written to for “${title}” by ${way} on ${at}. The gate had said yes; by what is known now it says no: ${reason}.`,
  },
  imports: {
    vouched: (batch, system, who, compared, entries) =>
      `${who} answers for the import ${batch} from ${system}: ${compared} rows compared with the originals, for ${entries} entries without proof of their own.`,
  },
  requests: {
    types: {
      access: 'A copy of their data',
      portability: 'Their data to take along',
      erasure: 'Erasure',
      rectification: 'Something put right',
      restriction: 'Restriction of use',
      objection: 'Objection',
    },
    states: { open: 'open', fulfilled: 'fulfilled', refused: 'refused', taken_back: 'taken back' },
    systems: { done: 'done', failed: 'failed' },
    late: (what, received, due, closed) =>
      `${what}, asked for on ${received}, was due before ${due} and ${closed === undefined ? 'was open at the end of the period' : `was closed on ${closed}`}.`,
    recordedLater: (what, received, told, recorded) =>
      `${what}, asked for on ${received}: that the person was told of the extension on ${told} was recorded later, on ${recorded}.`,
    failed: (system, received, tries) =>
      `${system} had not erased what was asked for on ${received}; tried ${tries === 1 ? 'once' : `${tries} times`}.`,
  },
  states: {
    done: { held: 'Held', restricted: 'Restricted', removed: 'Removed', erased: 'Erased' },
    unreviewed: (subjectId, norm, since, reviewOn) =>
      `${subjectId} has been held since ${since} (${norm}); whether that is still needed was to be looked at on ${reviewOn}.`,
  },
  retention: {
    urgencies: { due: 'Due', overdue: 'Overdue' },
    overdue: (subjectId, since) =>
      since === ''
        ? `${subjectId} was kept, and there never was a ground.`
        : `${subjectId} was kept, and the last ground had ended on ${since}.`,
    unavailable:
      'How long people may be kept could not be looked at in full: the records that periods are counted from did not answer. Make the pack again.',
  },
  looks: {
    whats: {
      held: 'Everything held',
      statement: 'Access statement',
      export: 'Export',
      erased: 'Erased with the person',
      link: 'Link to a download sent',
      download: 'Downloaded by link',
      audit: 'Audit pack',
      audit_named: 'Audit pack with names of staff',
    },
  },
};
