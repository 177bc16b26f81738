import { ConsentPillsDefault } from './consent-pills-default.js';
import { ConsentPillsPill } from './consent-pills-pill.js';
import { ConsentPillsRoot } from './consent-pills-root.js';
import { ConsentPillsState } from './consent-pills-state.js';
import { ConsentPillsWhy } from './consent-pills-why.js';

/** What holds for one person, at a glance; its parts, for those who arrange them themselves. */
export const ConsentPills = /* @__PURE__ */ Object.assign(ConsentPillsDefault, {
  Root: ConsentPillsRoot,
  State: ConsentPillsState,
  Pill: ConsentPillsPill,
  Why: ConsentPillsWhy,
});
