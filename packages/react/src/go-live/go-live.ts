import { GoLiveChecks } from './go-live-checks.js';
import { GoLiveDefault } from './go-live-default.js';
import { GoLivePurposes } from './go-live-purposes.js';
import { GoLiveRoot } from './go-live-root.js';

/** From observing to a gate that binds, purpose by purpose. */
export const GoLive = /* @__PURE__ */ Object.assign(GoLiveDefault, {
  Root: GoLiveRoot,
  Checks: GoLiveChecks,
  Purposes: GoLivePurposes,
});
