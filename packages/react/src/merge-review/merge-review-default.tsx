import { MergeReviewAnswers } from './merge-review-answers.js';
import { MergeReviewReason } from './merge-review-reason.js';
import { MergeReviewRoot, type MergeReviewRootProps } from './merge-review-root.js';
import { MergeReviewSave } from './merge-review-save.js';
import { MergeReviewState } from './merge-review-state.js';

export type MergeReviewProps = Omit<MergeReviewRootProps, 'children'>;

/** The review before two persons become one. */
export function MergeReviewDefault(props: MergeReviewProps) {
  return (
    <MergeReviewRoot {...props}>
      <MergeReviewState />
      <MergeReviewAnswers />
      <MergeReviewReason />
      <MergeReviewSave />
    </MergeReviewRoot>
  );
}
