import { MergeSplitDefault } from './merge-split-default.js';
import { MergeSplitReason } from './merge-split-reason.js';
import { MergeSplitRoot } from './merge-split-root.js';
import { MergeSplitSave } from './merge-split-save.js';
import { MergeSplitState } from './merge-split-state.js';

/** One person becomes two again, where a merge was a mistake. */
export const MergeSplit = /* @__PURE__ */ Object.assign(MergeSplitDefault, {
  Root: MergeSplitRoot,
  State: MergeSplitState,
  Reason: MergeSplitReason,
  Save: MergeSplitSave,
});
