import { ConsentAskGateClosed } from './consent-ask-gate-closed.js';
import { ConsentAskGateDefault } from './consent-ask-gate-default.js';
import { ConsentAskGateOpen } from './consent-ask-gate-open.js';
import { ConsentAskGateRoot } from './consent-ask-gate-root.js';

/** A check before somebody is written to in order to be asked. */
export const ConsentAskGate = /* @__PURE__ */ Object.assign(ConsentAskGateDefault, {
  Root: ConsentAskGateRoot,
  Open: ConsentAskGateOpen,
  Closed: ConsentAskGateClosed,
});
