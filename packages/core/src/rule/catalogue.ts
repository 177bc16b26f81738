import type { Check } from './define-check.js';
import { coupled } from './form/coupled.js';
import { prechecked } from './form/prechecked.js';
import { refusalBlocks } from './form/refusal-blocks.js';
import { refusalCostlier } from './form/refusal-costlier.js';
import { requiredUnread } from './form/required-unread.js';
import { policyChecks } from './policy-checks.js';
import { excessEvidence } from './record/excess-evidence.js';
import { impliedAsGiven } from './record/implied-as-given.js';
import { notAppendOnly } from './record/not-append-only.js';
import { recordIncomplete } from './record/record-incomplete.js';
import { textUnprovable } from './record/text-unprovable.js';
import { minor } from './submission/minor.js';
import { noAffirmativeAct } from './submission/no-affirmative-act.js';
import { notWhatWasShown } from './submission/not-what-was-shown.js';
import { staffTicked } from './submission/staff-ticked.js';
import { illegalTransition } from './transition/illegal-transition.js';
import { nagging } from './transition/nagging.js';
import { silentBasisSwitch } from './transition/silent-basis-switch.js';
import { staleCarriedOver } from './transition/stale-carried-over.js';
import { textMutated } from './transition/text-mutated.js';
import { withdrawalHarder } from './transition/withdrawal-harder.js';
import { withdrawalIneffective } from './transition/withdrawal-ineffective.js';

/** What can be said of a check without running it. */
export type CheckFacts = Omit<Check<never>, 'check'>;

/** Every check of the rule, by layer and code. The facts only: each layer is run with an input of its own. */
export const catalogue: readonly CheckFacts[] = [
  ...policyChecks,
  textMutated,
  prechecked,
  coupled,
  refusalCostlier,
  refusalBlocks,
  requiredUnread,
  noAffirmativeAct,
  notWhatWasShown,
  staffTicked,
  minor,
  recordIncomplete,
  textUnprovable,
  notAppendOnly,
  impliedAsGiven,
  excessEvidence,
  illegalTransition,
  withdrawalHarder,
  withdrawalIneffective,
  staleCarriedOver,
  silentBasisSwitch,
  nagging,
];
