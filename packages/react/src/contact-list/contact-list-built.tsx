import type { ContactList } from '@unticked/core';
import type { ReactNode } from 'react';
import { listContext } from './list-context.js';

export interface ContactListBuiltProps {
  /** `(list) => <SendTo list={list} />` */
  readonly children: (list: ContactList) => ReactNode;
}

/** What the host does with a list, such as sending to it: there once it is built, gone while it is built again. Adds no element. */
export function ContactListBuilt({ children }: ContactListBuiltProps) {
  const { list, state } = listContext.use('ContactList.Built');
  return list && state === 'ready' ? children(list) : null;
}
