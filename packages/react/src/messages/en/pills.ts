import type { PillsMessages } from '../sections/pills-messages.js';

export const pills: PillsMessages = {
  label: 'Consent',
  topic: { data: 'Data', marketing: 'Marketing' },
  word: {
    may_contact: 'May contact',
    may_keep: 'May keep',
    some: 'In part',
    never_asked: 'Never asked',
    asked: 'No answer yet',
    left_empty: 'Left empty',
    said_no: 'Said no',
    withdrawn: 'Withdrawn',
    objected: 'Objected',
    ask_again: 'Ask again',
    not_informed: 'Not informed yet',
    stopped: 'Stopped',
    blocked: 'Blocked',
    unknown: 'No proof',
  },
  only: (channels) => `${channels} only`,
  without: (channels) => `No ${channels}`,
  expired: (date) => `Expired ${date}`,
  none: 'Nothing asked',
};
