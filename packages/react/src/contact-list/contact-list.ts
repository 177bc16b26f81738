import { ContactListActions } from './contact-list-actions.js';
import { ContactListBuilt } from './contact-list-built.js';
import { ContactListChoices } from './contact-list-choices.js';
import { ContactListCounts } from './contact-list-counts.js';
import { ContactListDefault } from './contact-list-default.js';
import { ContactListRoot } from './contact-list-root.js';
import { ContactListState } from './contact-list-state.js';

/** Whom the gate lets in, with everybody else counted by reason. */
export const ContactList = /* @__PURE__ */ Object.assign(ContactListDefault, {
  Root: ContactListRoot,
  Choices: ContactListChoices,
  State: ContactListState,
  Counts: ContactListCounts,
  Actions: ContactListActions,
  Built: ContactListBuilt,
});
