import { MergeReviewAnswers } from './merge-review-answers.js';
import { MergeReviewDefault } from './merge-review-default.js';
import { MergeReviewReason } from './merge-review-reason.js';
import { MergeReviewRoot } from './merge-review-root.js';
import { MergeReviewSave } from './merge-review-save.js';
import { MergeReviewState } from './merge-review-state.js';

/** Two persons become one: what will stand, and why. */
export const MergeReview = /* @__PURE__ */ Object.assign(MergeReviewDefault, {
  Root: MergeReviewRoot,
  State: MergeReviewState,
  Answers: MergeReviewAnswers,
  Reason: MergeReviewReason,
  Save: MergeReviewSave,
});
