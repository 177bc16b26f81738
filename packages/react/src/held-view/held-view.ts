import { HeldViewAccess } from './held-view-access.js';
import { HeldViewDefault } from './held-view-default.js';
import { HeldViewDesk } from './held-view-desk.js';
import { HeldViewLooks } from './held-view-looks.js';
import { HeldViewRoot } from './held-view-root.js';
import { HeldViewState } from './held-view-state.js';
import { HeldViewSystems } from './held-view-systems.js';

/** All that is held of one person, in every system. */
export const HeldView = /* @__PURE__ */ Object.assign(HeldViewDefault, {
  Root: HeldViewRoot,
  State: HeldViewState,
  Systems: HeldViewSystems,
  Looks: HeldViewLooks,
  Access: HeldViewAccess,
  Desk: HeldViewDesk,
});
