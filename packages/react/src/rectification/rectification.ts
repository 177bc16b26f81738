import { RectificationAsk } from './rectification-ask.js';
import { RectificationDefault } from './rectification-default.js';
import { RectificationDialog } from './rectification-dialog.js';
import { RectificationEntry } from './rectification-entry.js';
import { RectificationList } from './rectification-list.js';
import { RectificationRoot } from './rectification-root.js';
import { RectificationState } from './rectification-state.js';

/** What one person says is wrong in what is held of them (GDPR Art. 16). */
export const Rectification = /* @__PURE__ */ Object.assign(RectificationDefault, {
  Root: RectificationRoot,
  State: RectificationState,
  Ask: RectificationAsk,
  List: RectificationList,
  Entry: RectificationEntry,
  Dialog: RectificationDialog,
});
