import type { ContactList, GateReason } from '@unticked/core';
import type { Messages } from '../messages/messages.js';
import type { ListMessages } from '../messages/sections/list-messages.js';

/** One part of the bar and one line of the table. */
export interface CountRow {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly tone: 'ok' | 'no' | 'nothing';
}

/** What a list adds up from: who may, then why others may not, the most first, then who is on it twice. */
export function countRows(list: ContactList, words: ListMessages, { common }: Messages): readonly CountRow[] {
  const reasons = Object.entries(list.byReason) as [GateReason, number][]; // as the type says
  const shut = reasons
    .toSorted(([, a], [, b]) => b - a)
    .map(([reason, count]) => ({ key: reason, label: common.reason[reason], count, tone: 'no' as const }));
  const doubles = { key: 'duplicates', label: words.duplicates, count: list.duplicates, tone: 'nothing' as const };
  return [
    { key: 'allowed', label: words.allowed, count: list.allowed, tone: 'ok' },
    ...shut,
    ...(list.duplicates > 0 ? [doubles] : []),
  ];
}
