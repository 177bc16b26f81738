import type { HistoryEntry } from '@unticked/core';
import type { ReactNode } from 'react';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { ConsentContextValue } from '../provider/consent-context.js';
import type { Reading } from '../provider/reading.js';
import type { HistoryRead, Older } from './use-history.js';

/** What else the host has to say of an entry: a link to the record that it came from, its files. */
export type EntryDetail = (entry: HistoryEntry) => ReactNode;

/** `wordsEn` or `wordsDe` of core: a sentence for each finding. A code that is not in it is shown itself. */
export type RuleWords = Readonly<Record<string, string>>;

export interface HistoryContextValue {
  readonly consent: ConsentContextValue;
  readonly subjectId: string;
  readonly detail: EntryDetail | undefined;
  readonly ruleWords: RuleWords | undefined;
  readonly reading: Reading<HistoryRead>;
  readonly older: Older;
  /** What was read; `undefined` until the newest page is here. */
  readonly read: HistoryRead | undefined;
  readonly showSystem: boolean;
  readonly setShowSystem: (show: boolean) => void;
  /** The page is being printed: everything that is folded is open. */
  readonly printing: boolean;
  readonly print: () => void;
}

export const historyContext = /* @__PURE__ */ createPartContext<HistoryContextValue>('ConsentHistory.Root');
