'use client';

export { ConsentProvider, type ConsentProviderProps } from './provider/consent-provider.js';
export { queryKeys as consentQueryKeys } from './provider/query-keys.js';
export type { Messages } from './messages/messages.js';

export { ConsentPills } from './consent-pills/consent-pills.js';
export type { ConsentPillsProps } from './consent-pills/consent-pills-default.js';
export { ConsentPillsRoot, type ConsentPillsRootProps } from './consent-pills/consent-pills-root.js';
export { ConsentPillsState } from './consent-pills/consent-pills-state.js';
export { ConsentPillsPill, type ConsentPillsPillProps } from './consent-pills/consent-pills-pill.js';
export { ConsentPillsWhy } from './consent-pills/consent-pills-why.js';

export { ConsentHistory } from './consent-history/consent-history.js';
export type { ConsentHistoryProps } from './consent-history/consent-history-default.js';
export { ConsentHistoryDialog, type ConsentHistoryDialogProps } from './consent-history/consent-history-dialog.js';
export { ConsentHistoryRoot, type ConsentHistoryRootProps } from './consent-history/consent-history-root.js';
export { ConsentHistoryTitle } from './consent-history/consent-history-title.js';
export { ConsentHistoryState } from './consent-history/consent-history-state.js';
export { ConsentHistoryAnswers } from './consent-history/consent-history-answers.js';
export { ConsentHistoryLog } from './consent-history/consent-history-log.js';
export { ConsentHistoryFoot } from './consent-history/consent-history-foot.js';

export { ConsentGate } from './consent-gate/consent-gate.js';
export type { ConsentGateProps } from './consent-gate/consent-gate-default.js';
export { ConsentGateRoot, type ConsentGateRootProps } from './consent-gate/consent-gate-root.js';
export { ConsentGateOpen } from './consent-gate/consent-gate-open.js';
export { ConsentGateClosed } from './consent-gate/consent-gate-closed.js';
export { type MayContact, type MayContactQuestion, useMayContact } from './consent-gate/use-may-contact.js';
