import type { ContactList, ListDifference, ListQuery } from '@unticked/core';
import type { ListChoice } from './list-context.js';

/** What the host does for the widget, since the list is made of its own people. */
export interface ListPort {
  /** What lists can be for. None is chosen at first. */
  readonly choices: readonly ListChoice[];
  /** Builds the list: `(query) => buildList(admin.lists, query, customers())`. */
  readonly build: (query: ListQuery) => Promise<ContactList>;
  /** Builds it again: `(list) => checkAgain(admin.lists, list, customers())`. */
  readonly checkAgain: (list: ContactList) => Promise<ListDifference>;
  /** What is downloaded: `(list) => toCsv(rows)`. @default no download */
  readonly csvOf?: ((list: ContactList) => string) | undefined;
  /** What staff call somebody who left the list. @default the id */
  readonly nameOf?: ((subjectId: string) => string) | undefined;
}
