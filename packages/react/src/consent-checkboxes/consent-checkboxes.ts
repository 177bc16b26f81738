import { ConsentCheckboxesDefault } from './consent-checkboxes-default.js';
import { ConsentCheckboxesHead } from './consent-checkboxes-head.js';
import { ConsentCheckboxesQuestion } from './consent-checkboxes-question.js';
import { ConsentCheckboxesReason } from './consent-checkboxes-reason.js';
import { ConsentCheckboxesRoot } from './consent-checkboxes-root.js';
import { ConsentCheckboxesState } from './consent-checkboxes-state.js';

/** The questions in the app's own form; its parts, for those who arrange them themselves. */
export const ConsentCheckboxes = /* @__PURE__ */ Object.assign(ConsentCheckboxesDefault, {
  Root: ConsentCheckboxesRoot,
  Head: ConsentCheckboxesHead,
  State: ConsentCheckboxesState,
  Question: ConsentCheckboxesQuestion,
  Reason: ConsentCheckboxesReason,
});
