import { LegalHoldsAdd } from './legal-holds-add.js';
import { LegalHoldsDefault } from './legal-holds-default.js';
import { LegalHoldsHold } from './legal-holds-hold.js';
import { LegalHoldsList } from './legal-holds-list.js';
import { LegalHoldsRoot } from './legal-holds-root.js';
import { LegalHoldsState } from './legal-holds-state.js';

/** Data of one person that is kept for a legal claim, whatever else was asked for. */
export const LegalHolds = /* @__PURE__ */ Object.assign(LegalHoldsDefault, {
  Root: LegalHoldsRoot,
  State: LegalHoldsState,
  List: LegalHoldsList,
  Hold: LegalHoldsHold,
  Add: LegalHoldsAdd,
});
