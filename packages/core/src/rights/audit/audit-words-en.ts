import type { AuditWords } from './audit-words.js';

export const auditWordsEn: AuditWords = {
  title: (from, until, controller) =>
    `Audit pack${controller === undefined ? '' : ` of ${controller}`}: ${from} until before ${until}`,
  about: 'What is in this pack, and what the ledger cannot know',
  unknowable: [
    'Nobody can see from here whether a conversation took place as it was written down.',
    'Messages that a system sent without asking the gate, or without reporting them, are unknown to the ledger.',
  ],
  sections: {
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
    ledger: {
      title: 'The ledger, checked',
      says: 'Every entry, text and policy against its hash on the day of this pack. It shows accidents and careless changes; whoever may write the whole database can write a whole new chain.',
      columns: ['Checked', 'How many'],
    },
  },
  andMore: (count, file) => `And ${count} more, in ${file}.`,
  noLonger: (title) => `${title} (not in force any more)`,
  ledger: {
    people: 'People',
    entries: 'Entries',
    personal: 'Personal parts of entries',
    texts: 'Texts',
    policies: 'Policies',
    broken: ({ what, subjectId, seq, hash, code }) =>
      `Not as it was written: ${[what, subjectId, seq === undefined ? hash : `entry ${seq}`].filter(Boolean).join(', ')} (${code}).`,
    flagged: (subjectId, seq, code) => `Entry ${seq} of ${subjectId} lacks what its record must carry (${code}).`,
  },
  sample: { changed: (subjectId, seq) => `The log of ${subjectId}, with entry ${seq}, is not as it was written.` },
};
