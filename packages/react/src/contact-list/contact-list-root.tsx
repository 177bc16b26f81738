import type { ComponentPropsWithoutRef } from 'react';
import { list } from '../messages/en/list.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { listContext } from './list-context.js';
import type { ListPort } from './list-port.js';
import { useList } from './use-list.js';

export interface ContactListRootProps extends ComponentPropsWithoutRef<'section'>, ListPort {}

/**
 * One contact list for the parts in it.
 *
 * `data-unticked="contact-list"`, `data-state="idle | building | ready | error"`.
 */
export function ContactListRoot(props: ContactListRootProps) {
  const { choices: _choices, build: _build, checkAgain: _again, csvOf: _csv, nameOf: _name, ...rest } = props;
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
