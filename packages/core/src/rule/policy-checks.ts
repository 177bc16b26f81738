import type { PolicyInput } from '../model/policy.js';
import type { Check } from './define-check.js';
import { basisMismatch } from './policy/basis-mismatch.js';
import { channelsBundled } from './policy/channels-bundled.js';
import { conditional } from './policy/conditional.js';
import { controllerUnnamed } from './policy/controller-unnamed.js';
import { defaultOn } from './policy/default-on.js';
import { localeGap } from './policy/locale-gap.js';
import { noWithdrawalNotice } from './policy/no-withdrawal-notice.js';
import { polarity } from './policy/polarity.js';
import { purposeBundled } from './policy/purpose-bundled.js';
import { purposeMissing } from './policy/purpose-missing.js';
import { purposeVague } from './policy/purpose-vague.js';
import { sharingBundled } from './policy/sharing-bundled.js';
import { specialNotExplicit } from './policy/special-not-explicit.js';
import { termsBundled } from './policy/terms-bundled.js';

/** The checks that look at one policy, in the order of the codes. UO-P12 compares two and is a check of transitions here. */
export const policyChecks: readonly Check<PolicyInput>[] = [
  purposeMissing,
  purposeBundled,
  termsBundled,
  sharingBundled,
  controllerUnnamed,
  defaultOn,
  polarity,
  conditional,
  basisMismatch,
  specialNotExplicit,
  purposeVague,
  noWithdrawalNotice,
  localeGap,
  channelsBundled,
];
