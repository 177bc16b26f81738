import type { PillWord } from '@unticked/core';
import type { IconName } from '../anatomy/icon.js';

/** One mark for each word, the same wherever the word stands. */
export const pillIcons: Readonly<Record<PillWord, IconName>> = {
  may_contact: 'check',
  may_keep: 'check',
  only: 'half',
  without: 'half',
  some: 'half',
  never_asked: 'ask',
  asked: 'clock',
  left_empty: 'empty',
  said_no: 'cross',
  withdrawn: 'back',
  objected: 'cross',
  ask_again: 'again',
  expired: 'clock',
  not_informed: 'warn',
  stopped: 'block',
  blocked: 'block',
  unknown: 'query',
};
