import { StatusNoticeDefault } from './status-notice-default.js';
import { StatusNoticePreview } from './status-notice-preview.js';
import { StatusNoticeRoot } from './status-notice-root.js';
import { StatusNoticeSend } from './status-notice-send.js';
import { StatusNoticeState } from './status-notice-state.js';
import { StatusNoticeWays } from './status-notice-ways.js';

/** What is held about a person, told to them in their own language. */
export const StatusNotice = /* @__PURE__ */ Object.assign(StatusNoticeDefault, {
  Root: StatusNoticeRoot,
  Preview: StatusNoticePreview,
  Ways: StatusNoticeWays,
  State: StatusNoticeState,
  Send: StatusNoticeSend,
});
