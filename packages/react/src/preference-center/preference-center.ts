import { PreferenceCenterDefault } from './preference-center-default.js';
import { PreferenceCenterHeld } from './preference-center-held.js';
import { PreferenceCenterItems } from './preference-center-items.js';
import { PreferenceCenterNothing } from './preference-center-nothing.js';
import { PreferenceCenterRoot } from './preference-center-root.js';
import { PreferenceCenterState } from './preference-center-state.js';

/** A person's own page, behind the link in a message's foot or signed in; its parts, for those who arrange them themselves. */
export const PreferenceCenter = /* @__PURE__ */ Object.assign(PreferenceCenterDefault, {
  Root: PreferenceCenterRoot,
  State: PreferenceCenterState,
  Items: PreferenceCenterItems,
  Nothing: PreferenceCenterNothing,
  Held: PreferenceCenterHeld,
});
