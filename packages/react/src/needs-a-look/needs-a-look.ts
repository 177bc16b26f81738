import { NeedsALookCase } from './needs-a-look-case.js';
import { NeedsALookDefault } from './needs-a-look-default.js';
import { NeedsALookList } from './needs-a-look-list.js';
import { NeedsALookRoot } from './needs-a-look-root.js';
import { NeedsALookState } from './needs-a-look-state.js';

/** Forms whose wording is not known, until a second person confirms what they cover. */
export const NeedsALook = /* @__PURE__ */ Object.assign(NeedsALookDefault, {
  Root: NeedsALookRoot,
  State: NeedsALookState,
  List: NeedsALookList,
  Case: NeedsALookCase,
});
