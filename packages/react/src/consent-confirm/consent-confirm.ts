import { ConsentConfirmAnswers } from './consent-confirm-answers.js';
import { ConsentConfirmButton } from './consent-confirm-button.js';
import { ConsentConfirmDefault } from './consent-confirm-default.js';
import { ConsentConfirmRoot } from './consent-confirm-root.js';
import { ConsentConfirmState } from './consent-confirm-state.js';

/** The page behind the link of a double opt-in; its parts, for those who arrange them themselves. */
export const ConsentConfirm = /* @__PURE__ */ Object.assign(ConsentConfirmDefault, {
  Root: ConsentConfirmRoot,
  State: ConsentConfirmState,
  Button: ConsentConfirmButton,
  Answers: ConsentConfirmAnswers,
});
