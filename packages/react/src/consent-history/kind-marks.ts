import type { HistoryEntry, Tone } from '@unticked/core';
import type { IconName } from '../anatomy/icon.js';

/** Mark and tone of each kind of entry; the marks are those of the pills. No tone: it changes nothing that is allowed. */
export const kindMarks: Readonly<Record<HistoryEntry['kind'], readonly [IconName, Tone?]>> = {
  requested: ['clock', 'waiting'],
  deferred: ['clock', 'waiting'],
  not_given: ['empty', 'nothing'],
  refused: ['cross', 'no'],
  given: ['check', 'ok'],
  renewed: ['check', 'ok'],
  withdrawn: ['back', 'no'],
  informed: ['check'],
  objected: ['cross', 'no'],
  stopped: ['block', 'blocked'],
  invalidated: ['block', 'blocked'],
  corrected: ['pen'],
  suppressed: ['block', 'blocked'],
  lifted: ['check'],
  contact_point_changed: ['pen'],
  restricted: ['block', 'blocked'],
  released: ['check'],
  set_aside: ['warn', 'waiting'],
  policy_published: ['pen'],
  unreadable: ['warn', 'no'],
};
