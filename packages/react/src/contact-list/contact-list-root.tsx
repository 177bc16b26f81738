import type { ContactList, ListDifference, ListQuery } from '@unticked/core';
import type { ComponentPropsWithoutRef } from 'react';
import { list } from '../messages/en/list.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { type ListChoice, listContext } from './list-context.js';
import { useList } from './use-list.js';

export interface ContactListRootProps extends ComponentPropsWithoutRef<'section'> {
  /** What lists can be for. None is chosen at first. */
  readonly choices: readonly ListChoice[];
  /** Builds the list: `(query) => buildList(admin.lists, query, customers())`. */
  readonly build: (query: ListQuery) => Promise<ContactList>;
  /** Builds it again: `(list) => checkAgain(admin.lists, list, customers())`. */
  readonly checkAgain: (list: ContactList) => Promise<ListDifference>;
  /** What is downloaded: `(list) => toCsv(rows)`. @default no download */
  readonly csvOf?: ((list: ContactList) => string) | undefined;
}

/**
 * One contact list for the parts in it.
 *
 * `data-unticked="contact-list"`, `data-state="idle | building | ready | error"`.
 */
export function ContactListRoot(props: ContactListRootProps) {
  const { choices: _choices, build: _build, checkAgain: _again, csvOf: _csv, ...rest } = props;
  const { messages } = useConsentContext('ContactList');
  const value = useList(useWords('ContactList', 'list', list), props);
  return (
    <listContext.Provider value={value}>
      <section
        aria-label={value.words.title}
        lang={messages.locale}
        {...rest}
        data-unticked="contact-list"
        data-state={value.state}
      />
    </listContext.Provider>
  );
}
