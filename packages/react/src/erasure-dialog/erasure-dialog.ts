import { ErasureDialogCertificate } from './erasure-dialog-certificate.js';
import { ErasureDialogChoice } from './erasure-dialog-choice.js';
import { ErasureDialogDefault } from './erasure-dialog-default.js';
import { ErasureDialogPlan } from './erasure-dialog-plan.js';
import { ErasureDialogProgress } from './erasure-dialog-progress.js';
import { ErasureDialogRoot } from './erasure-dialog-root.js';
import { ErasureDialogState } from './erasure-dialog-state.js';

/** A person is removed, or erased in every system, and gets a confirmation of it. */
export const ErasureDialog = /* @__PURE__ */ Object.assign(ErasureDialogDefault, {
  Root: ErasureDialogRoot,
  State: ErasureDialogState,
  Plan: ErasureDialogPlan,
  Choice: ErasureDialogChoice,
  Progress: ErasureDialogProgress,
  Certificate: ErasureDialogCertificate,
});
