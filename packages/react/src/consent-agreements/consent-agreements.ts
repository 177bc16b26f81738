import { ConsentAgreementsAgreement } from './consent-agreements-agreement.js';
import { ConsentAgreementsDefault } from './consent-agreements-default.js';
import { ConsentAgreementsRoot } from './consent-agreements-root.js';
import { ConsentAgreementsState } from './consent-agreements-state.js';

/** May we keep the data, and may we use it for marketing. */
export const ConsentAgreements = /* @__PURE__ */ Object.assign(ConsentAgreementsDefault, {
  Root: ConsentAgreementsRoot,
  State: ConsentAgreementsState,
  Agreement: ConsentAgreementsAgreement,
});
