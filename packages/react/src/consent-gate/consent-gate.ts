import { ConsentGateClosed } from './consent-gate-closed.js';
import { ConsentGateDefault } from './consent-gate-default.js';
import { ConsentGateOpen } from './consent-gate-open.js';
import { ConsentGateRoot } from './consent-gate-root.js';

/** A check before sending, as a widget. */
export const ConsentGate = /* @__PURE__ */ Object.assign(ConsentGateDefault, {
  Root: ConsentGateRoot,
  Open: ConsentGateOpen,
  Closed: ConsentGateClosed,
});
