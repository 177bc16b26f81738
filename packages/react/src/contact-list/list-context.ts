import type { ContactList, ListDifference, ListQuery } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { ListMessages } from '../messages/sections/list-messages.js';

/** Something that people can be written to about. */
export interface ListChoice {
  readonly query: ListQuery;
  /** The purpose's title, in the interface's language. */
  readonly title: string;
}

export interface ListContextValue {
  readonly words: ListMessages;
  readonly choices: readonly ListChoice[];
  readonly chosen: ListChoice | undefined;
  readonly choose: (choice: ListChoice) => void;
  /** Nothing was chosen when the list was to be built. */
  readonly missing: boolean;
  readonly state: 'idle' | 'building' | 'ready' | 'error';
  readonly list: ContactList | undefined;
  /** Since the list was built, once it was checked again. */
  readonly difference: ListDifference | undefined;
  readonly build: () => void;
  readonly checkAgain: () => void;
  readonly csvOf: ((list: ContactList) => string) | undefined;
  readonly nameOf: (subjectId: string) => string;
}

export const listContext = /* @__PURE__ */ createPartContext<ListContextValue>('ContactList.Root');
