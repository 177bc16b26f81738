import { ConsentHistoryAnswers } from './consent-history-answers.js';
import { ConsentHistoryDefault } from './consent-history-default.js';
import { ConsentHistoryDialog } from './consent-history-dialog.js';
import { ConsentHistoryFoot } from './consent-history-foot.js';
import { ConsentHistoryLog } from './consent-history-log.js';
import { ConsentHistoryRoot } from './consent-history-root.js';
import { ConsentHistoryState } from './consent-history-state.js';
import { ConsentHistoryTitle } from './consent-history-title.js';

/** One person's log, as it reads to staff and in a dispute. */
export const ConsentHistory = /* @__PURE__ */ Object.assign(ConsentHistoryDefault, {
  Dialog: ConsentHistoryDialog,
  Root: ConsentHistoryRoot,
  Title: ConsentHistoryTitle,
  State: ConsentHistoryState,
  Answers: ConsentHistoryAnswers,
  Log: ConsentHistoryLog,
  Foot: ConsentHistoryFoot,
});
