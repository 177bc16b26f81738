import { StandingAtAnswers } from './standing-at-answers.js';
import { StandingAtDays } from './standing-at-days.js';
import { StandingAtDefault } from './standing-at-default.js';
import { StandingAtRoot } from './standing-at-root.js';

/** What held for a person at another time, by both clocks: when it took effect, and when it was written down. */
export const StandingAt = /* @__PURE__ */ Object.assign(StandingAtDefault, {
  Root: StandingAtRoot,
  Days: StandingAtDays,
  Answers: StandingAtAnswers,
});
