import { BreachClockBreach } from './breach-clock-breach.js';
import { BreachClockDefault } from './breach-clock-default.js';
import { BreachClockList } from './breach-clock-list.js';
import { BreachClockPlan } from './breach-clock-plan.js';
import { BreachClockRoot } from './breach-clock-root.js';
import { BreachClockStart } from './breach-clock-start.js';
import { BreachClockState } from './breach-clock-state.js';

/** Personal data breaches: the plan, the clock of 72 hours and the log (GDPR Art. 33, 34). */
export const BreachClock = /* @__PURE__ */ Object.assign(BreachClockDefault, {
  Root: BreachClockRoot,
  Start: BreachClockStart,
  State: BreachClockState,
  List: BreachClockList,
  Breach: BreachClockBreach,
  Plan: BreachClockPlan,
});
