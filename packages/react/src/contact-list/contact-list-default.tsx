import { ContactListActions } from './contact-list-actions.js';
import { ContactListChoices } from './contact-list-choices.js';
import { ContactListCounts } from './contact-list-counts.js';
import { ContactListRoot, type ContactListRootProps } from './contact-list-root.js';
import { ContactListState } from './contact-list-state.js';

export type ContactListProps = Omit<ContactListRootProps, 'children'>;

/** Whom a marketer may write to, and why not the others. */
export function ContactListDefault(props: ContactListProps) {
  return (
    <ContactListRoot {...props}>
      <ContactListChoices />
      <ContactListState />
      <ContactListCounts />
      <ContactListActions />
    </ContactListRoot>
  );
}
