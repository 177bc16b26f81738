import { PolicyDiffDefault } from './policy-diff-default.js';
import { PolicyDiffSince } from './policy-diff-since.js';
import { PolicyDiffVersions } from './policy-diff-versions.js';

/** What one version of the texts changes against another. */
export const PolicyDiff = /* @__PURE__ */ Object.assign(PolicyDiffDefault, {
  Versions: PolicyDiffVersions,
  Since: PolicyDiffSince,
});
