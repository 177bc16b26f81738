import { ConsentPostDefault } from './consent-post-default.js';
import { ConsentPostRoot } from './consent-post-root.js';
import { ConsentPostRun } from './consent-post-run.js';
import { ConsentPostState } from './consent-post-state.js';

/** Whether links and reminders go out by themselves, and since when they do not. */
export const ConsentPost = /* @__PURE__ */ Object.assign(ConsentPostDefault, {
  Root: ConsentPostRoot,
  State: ConsentPostState,
  Run: ConsentPostRun,
});
