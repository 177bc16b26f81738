import { ProcessingRestrictionDefault } from './processing-restriction-default.js';
import { ProcessingRestrictionLift } from './processing-restriction-lift.js';
import { ProcessingRestrictionRestrict } from './processing-restriction-restrict.js';
import { ProcessingRestrictionRoot } from './processing-restriction-root.js';
import { ProcessingRestrictionState } from './processing-restriction-state.js';

/** Data of one person that is kept and not used, at their wish (GDPR Art. 18). */
export const ProcessingRestriction = /* @__PURE__ */ Object.assign(ProcessingRestrictionDefault, {
  Root: ProcessingRestrictionRoot,
  State: ProcessingRestrictionState,
  Restrict: ProcessingRestrictionRestrict,
  Lift: ProcessingRestrictionLift,
});
