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

export { ConsentAskGate } from './consent-ask-gate/consent-ask-gate.js';
export type { ConsentAskGateProps } from './consent-ask-gate/consent-ask-gate-default.js';
export { ConsentAskGateRoot, type ConsentAskGateRootProps } from './consent-ask-gate/consent-ask-gate-root.js';
export { ConsentAskGateOpen } from './consent-ask-gate/consent-ask-gate-open.js';
export { ConsentAskGateClosed } from './consent-ask-gate/consent-ask-gate-closed.js';
export { type MayAsk, useMayAsk } from './consent-ask-gate/use-may-ask.js';

export { ConsentGate } from './consent-gate/consent-gate.js';
export type { ConsentGateProps } from './consent-gate/consent-gate-default.js';
export { ConsentGateRoot, type ConsentGateRootProps } from './consent-gate/consent-gate-root.js';
export { ConsentGateOpen } from './consent-gate/consent-gate-open.js';
export { ConsentGateClosed } from './consent-gate/consent-gate-closed.js';
export { type MayContact, type MayContactQuestion, useMayContact } from './consent-gate/use-may-contact.js';

export { ConsentCheckboxes } from './consent-checkboxes/consent-checkboxes.js';
export type { ConsentCheckboxesProps } from './consent-checkboxes/consent-checkboxes-default.js';
export {
  ConsentCheckboxesRoot,
  type ConsentCheckboxesRootProps,
} from './consent-checkboxes/consent-checkboxes-root.js';
export { ConsentCheckboxesHead } from './consent-checkboxes/consent-checkboxes-head.js';
export { ConsentCheckboxesState } from './consent-checkboxes/consent-checkboxes-state.js';
export {
  ConsentCheckboxesQuestion,
  type ConsentCheckboxesQuestionProps,
} from './consent-checkboxes/consent-checkboxes-question.js';
export { ConsentCheckboxesReason } from './consent-checkboxes/consent-checkboxes-reason.js';
export type { AnswerChangeDetails, AnswerNow } from './consent-checkboxes/answer-change.js';

export { CaptureFields } from './capture-fields/capture-fields.js';
export type { CaptureFieldsProps } from './capture-fields/capture-fields-default.js';
export { CaptureFieldsRoot, type CaptureFieldsRootProps } from './capture-fields/capture-fields-root.js';
export { CaptureFieldsMethods } from './capture-fields/capture-fields-methods.js';
export { CaptureFieldsEvidence } from './capture-fields/capture-fields-evidence.js';
export { CaptureFieldsGuardian } from './capture-fields/capture-fields-guardian.js';
export { CaptureFieldsSentence } from './capture-fields/capture-fields-sentence.js';
export type { CaptureMethod } from './capture-fields/capture-method.js';

export { CaptureFile, type CaptureFileProps } from './capture-file/capture-file.js';
export { EntryFile, type EntryFileProps } from './kept-files/entry-file.js';
export { ConsentReceipt, type ConsentReceiptProps } from './receipts/consent-receipt.js';
export { EntryReceipt, type EntryReceiptProps } from './receipts/entry-receipt.js';
export { RecordExport, type RecordExportProps } from './receipts/record-export.js';
export { KeptFiles, type KeptFilesProps } from './kept-files/kept-files.js';

export { ConsentForm, type ConsentFormProps } from './consent-form/consent-form.js';
export { ConsentConfirm } from './consent-confirm/consent-confirm.js';
export type { ConsentConfirmProps } from './consent-confirm/consent-confirm-default.js';
export { ConsentConfirmRoot, type ConsentConfirmRootProps } from './consent-confirm/consent-confirm-root.js';
export { ConsentConfirmState } from './consent-confirm/consent-confirm-state.js';
export { ConsentConfirmButton } from './consent-confirm/consent-confirm-button.js';
export { ConsentConfirmAnswers } from './consent-confirm/consent-confirm-answers.js';
export type { ConfirmDetails } from './consent-confirm/use-confirm.js';

export { ConsentAgreements } from './consent-agreements/consent-agreements.js';
export type { ConsentAgreementsProps } from './consent-agreements/consent-agreements-default.js';
export {
  ConsentAgreementsRoot,
  type ConsentAgreementsRootProps,
} from './consent-agreements/consent-agreements-root.js';
export { ConsentAgreementsState } from './consent-agreements/consent-agreements-state.js';
export {
  ConsentAgreementsAgreement,
  type ConsentAgreementsAgreementProps,
} from './consent-agreements/consent-agreements-agreement.js';

export { ConsentBySource } from './consent-by-source/consent-by-source.js';
export type { ConsentBySourceProps } from './consent-by-source/consent-by-source-default.js';
export { ConsentBySourceRoot, type ConsentBySourceRootProps } from './consent-by-source/consent-by-source-root.js';
export { ConsentBySourceState } from './consent-by-source/consent-by-source-state.js';
export {
  ConsentBySourcePersons,
  type ConsentBySourcePersonsProps,
} from './consent-by-source/consent-by-source-persons.js';

export { PreferenceCenter } from './preference-center/preference-center.js';
export type { PreferenceCenterProps } from './preference-center/preference-center-default.js';
export { PreferenceCenterRoot, type PreferenceCenterRootProps } from './preference-center/preference-center-root.js';
export { PreferenceCenterState } from './preference-center/preference-center-state.js';
export { PreferenceCenterHeld, type PreferenceCenterHeldProps } from './preference-center/preference-center-held.js';
export { PreferenceCenterItems } from './preference-center/preference-center-items.js';
export { PreferenceCenterNothing } from './preference-center/preference-center-nothing.js';
export type { RenderNotice } from './status-notice/notice-context.js';
export type { NoticeWay } from './status-notice/notice-way.js';
export { StatusNotice } from './status-notice/status-notice.js';
export type { StatusNoticeProps } from './status-notice/status-notice-default.js';
export { StatusNoticePreview } from './status-notice/status-notice-preview.js';
export { StatusNoticeRoot, type StatusNoticeRootProps } from './status-notice/status-notice-root.js';
export { StatusNoticeSend } from './status-notice/status-notice-send.js';
export { StatusNoticeState } from './status-notice/status-notice-state.js';
export { StatusNoticeWays } from './status-notice/status-notice-ways.js';
export { ConsentStop } from './consent-stop/consent-stop.js';
export type { ConsentStopProps } from './consent-stop/consent-stop-default.js';
export { ConsentStopRoot, type ConsentStopRootProps } from './consent-stop/consent-stop-root.js';
export { ConsentStopChoices } from './consent-stop/consent-stop-choices.js';
export { ConsentStopHow } from './consent-stop/consent-stop-how.js';
export { ConsentStopState } from './consent-stop/consent-stop-state.js';
export { ConsentStopAbout } from './consent-stop/consent-stop-about.js';
export { ConsentStopSave } from './consent-stop/consent-stop-save.js';
export type { StoppedDetails } from './consent-stop/use-stop.js';

export { ContactList } from './contact-list/contact-list.js';
export { ContactListActions } from './contact-list/contact-list-actions.js';
export { ContactListBuilt, type ContactListBuiltProps } from './contact-list/contact-list-built.js';
export { ContactListChoices } from './contact-list/contact-list-choices.js';
export { ContactListCounts } from './contact-list/contact-list-counts.js';
export type { ContactListProps } from './contact-list/contact-list-default.js';
export { ContactListRoot, type ContactListRootProps } from './contact-list/contact-list-root.js';
export { ContactListState } from './contact-list/contact-list-state.js';
export { ContactTrend, type ContactTrendProps } from './contact-list/contact-trend.js';
export type { ListChoice } from './contact-list/list-context.js';
export { GoLive } from './go-live/go-live.js';
export { GoLiveChecks } from './go-live/go-live-checks.js';
export type { GoLiveProps } from './go-live/go-live-default.js';
export type { ObservedCount } from './go-live/go-live-port.js';
export { GoLivePurposes } from './go-live/go-live-purposes.js';
export { GoLiveRoot, type GoLiveRootProps } from './go-live/go-live-root.js';
export { ImportDesk } from './import-desk/import-desk.js';
export { ImportDeskAttest } from './import-desk/import-desk-attest.js';
export type { ImportDeskProps } from './import-desk/import-desk-default.js';
export { ImportDeskFile } from './import-desk/import-desk-file.js';
export { ImportDeskMapping } from './import-desk/import-desk-mapping.js';
export { ImportDeskReport } from './import-desk/import-desk-report.js';
export { ImportDeskRoot, type ImportDeskRootProps } from './import-desk/import-desk-root.js';
export { ImportDeskRun } from './import-desk/import-desk-run.js';
export { ImportDeskTexts } from './import-desk/import-desk-texts.js';
export { PolicyDiff } from './policy-diff/policy-diff.js';
export type { PolicyDiffProps } from './policy-diff/policy-diff-default.js';
export { PolicyDiffVersions, type PolicyDiffVersionsProps } from './policy-diff/policy-diff-versions.js';
export { PolicyDiffSince } from './policy-diff/policy-diff-since.js';
export { PolicyEditor } from './policy-editor/policy-editor.js';
export type { PolicyEditorProps } from './policy-editor/policy-editor-default.js';
export { PolicyEditorRoot, type PolicyEditorRootProps } from './policy-editor/policy-editor-root.js';
export { PolicyEditorState } from './policy-editor/policy-editor-state.js';
export { PolicyEditorConflict } from './policy-editor/policy-editor-conflict.js';
export { PolicyEditorTexts } from './policy-editor/policy-editor-texts.js';
export { PolicyEditorPreview } from './policy-editor/policy-editor-preview.js';
export { PolicyEditorChanges } from './policy-editor/policy-editor-changes.js';
export { PolicyEditorActions } from './policy-editor/policy-editor-actions.js';
export { MergeReview } from './merge-review/merge-review.js';
export type { MergeReviewProps } from './merge-review/merge-review-default.js';
export { MergeReviewRoot, type MergeReviewRootProps } from './merge-review/merge-review-root.js';
export { MergeReviewState } from './merge-review/merge-review-state.js';
export { MergeReviewAnswers } from './merge-review/merge-review-answers.js';
export { MergeReviewReason } from './merge-review/merge-review-reason.js';
export { MergeReviewSave } from './merge-review/merge-review-save.js';
export type { MergedDetails } from './merge-review/use-merge.js';
export { MergeSplit } from './merge-split/merge-split.js';
export type { MergeSplitProps } from './merge-split/merge-split-default.js';
export { MergeSplitRoot, type MergeSplitRootProps } from './merge-split/merge-split-root.js';
export { MergeSplitState } from './merge-split/merge-split-state.js';
export { MergeSplitReason } from './merge-split/merge-split-reason.js';
export { MergeSplitSave } from './merge-split/merge-split-save.js';
export { SuppressAddress } from './suppress-address/suppress-address.js';
export type { SuppressAddressProps } from './suppress-address/suppress-address-default.js';
export { SuppressAddressRoot, type SuppressAddressRootProps } from './suppress-address/suppress-address-root.js';
export { SuppressAddressState } from './suppress-address/suppress-address-state.js';
export { SuppressAddressChange } from './suppress-address/suppress-address-change.js';
export { SuppressAddressReason } from './suppress-address/suppress-address-reason.js';
export { SuppressAddressSave } from './suppress-address/suppress-address-save.js';
export { OnlineProfiles } from './online-profiles/online-profiles.js';
export type { OnlineProfilesProps } from './online-profiles/online-profiles-default.js';
export { OnlineProfilesRoot, type OnlineProfilesRootProps } from './online-profiles/online-profiles-root.js';
export { OnlineProfilesList } from './online-profiles/online-profiles-list.js';
export { OnlineProfilesLink } from './online-profiles/online-profiles-link.js';

export { HeldView } from './held-view/held-view.js';
export type { HeldViewProps } from './held-view/held-view-default.js';
export { HeldViewRoot, type HeldViewRootProps } from './held-view/held-view-root.js';
export { HeldViewState } from './held-view/held-view-state.js';
export { HeldViewSystems } from './held-view/held-view-systems.js';
export { HeldViewLooks } from './held-view/held-view-looks.js';
export { HeldViewDesk, type HeldViewDeskProps, type LookedAtHeld } from './held-view/held-view-desk.js';
export { HeldViewAccess, type HeldViewAccessProps, type RoleAccess } from './held-view/held-view-access.js';
export type { MaskDetails } from './held-view/use-held.js';
export { AccessStatement } from './access-statement/access-statement.js';
export type { AccessStatementProps } from './access-statement/access-statement-default.js';
export { AccessStatementRoot, type AccessStatementRootProps } from './access-statement/access-statement-root.js';
export { AccessStatementMake } from './access-statement/access-statement-make.js';
export { AccessStatementPaper, type AccessStatementPaperProps } from './access-statement/access-statement-paper.js';
export { AccessStatementHandOver } from './access-statement/access-statement-hand-over.js';
export { AccessStatementDesk, type AccessStatementDeskProps } from './access-statement/access-statement-desk.js';
export { AccessStatementDialog, type AccessStatementDialogProps } from './access-statement/access-statement-dialog.js';
export type { HandedOverDetails } from './access-statement/use-hand-over.js';
export { ErasureDialog } from './erasure-dialog/erasure-dialog.js';
export type { ErasureDialogProps } from './erasure-dialog/erasure-dialog-default.js';
export { ErasureDialogRoot, type ErasureDialogRootProps } from './erasure-dialog/erasure-dialog-root.js';
export { ErasureDialogState } from './erasure-dialog/erasure-dialog-state.js';
export { ErasureDialogPlan } from './erasure-dialog/erasure-dialog-plan.js';
export { ErasureDialogChoice } from './erasure-dialog/erasure-dialog-choice.js';
export { ErasureDialogProgress } from './erasure-dialog/erasure-dialog-progress.js';
export {
  ErasureDialogCertificate,
  type ErasureDialogCertificateProps,
} from './erasure-dialog/erasure-dialog-certificate.js';
export type { ErasureDetails } from './erasure-dialog/use-erasure.js';
export { RecoveryBin } from './recovery-bin/recovery-bin.js';
export type { RecoveryBinProps } from './recovery-bin/recovery-bin-default.js';
export { RecoveryBinRoot, type RecoveryBinRootProps } from './recovery-bin/recovery-bin-root.js';
export { RecoveryBinState } from './recovery-bin/recovery-bin-state.js';
export { RecoveryBinList } from './recovery-bin/recovery-bin-list.js';
export { RecoveryBinPerson, type RecoveryBinPersonProps } from './recovery-bin/recovery-bin-person.js';
export type { RestoredDetails } from './recovery-bin/use-restore.js';
export { BreachClock } from './breach-clock/breach-clock.js';
export type { BreachClockProps } from './breach-clock/breach-clock-default.js';
export { BreachClockRoot, type BreachClockRootProps } from './breach-clock/breach-clock-root.js';
export { BreachClockStart } from './breach-clock/breach-clock-start.js';
export { BreachClockState } from './breach-clock/breach-clock-state.js';
export { BreachClockList } from './breach-clock/breach-clock-list.js';
export { BreachClockBreach, type BreachClockBreachProps } from './breach-clock/breach-clock-breach.js';
export { BreachClockPlan } from './breach-clock/breach-clock-plan.js';
export type { AffectedGroup } from './breach-clock/breach-context.js';
export { RequestsDesk } from './requests-desk/requests-desk.js';
export type { RequestsDeskProps } from './requests-desk/requests-desk-default.js';
export { RequestsDeskRoot, type RequestsDeskRootProps } from './requests-desk/requests-desk-root.js';
export { RequestsDeskFilter } from './requests-desk/requests-desk-filter.js';
export { RequestsDeskState } from './requests-desk/requests-desk-state.js';
export { RequestsDeskList } from './requests-desk/requests-desk-list.js';
export { RequestsDeskRequest, type RequestsDeskRequestProps } from './requests-desk/requests-desk-request.js';
export { RequestsDeskOpen, type RequestsDeskOpenProps } from './requests-desk/requests-desk-open.js';
export { SystemInventory } from './system-inventory/system-inventory.js';
export type { SystemInventoryProps } from './system-inventory/system-inventory-default.js';
export { SystemInventoryRoot, type SystemInventoryRootProps } from './system-inventory/system-inventory-root.js';
export { SystemInventoryState } from './system-inventory/system-inventory-state.js';
export { SystemInventoryFindings } from './system-inventory/system-inventory-findings.js';
export { SystemInventoryParties } from './system-inventory/system-inventory-parties.js';
export { SystemInventoryActions } from './system-inventory/system-inventory-actions.js';
export { SystemInventoryFilter } from './system-inventory/system-inventory-filter.js';
export { SystemInventorySystems } from './system-inventory/system-inventory-systems.js';
export { PublicInventory } from './public-inventory/public-inventory.js';
export type { PublicInventoryProps } from './public-inventory/public-inventory-default.js';
export { PublicInventoryRoot, type PublicInventoryRootProps } from './public-inventory/public-inventory-root.js';
export { PublicInventoryState } from './public-inventory/public-inventory-state.js';
export { PublicInventoryParties } from './public-inventory/public-inventory-parties.js';
export { PublicInventorySystems } from './public-inventory/public-inventory-systems.js';
export { PublicInventoryRights } from './public-inventory/public-inventory-rights.js';
export type { OpenedDetails } from './requests-desk/use-open.js';
export type { StepTakenDetails } from './requests-desk/use-step.js';
export { DataExport } from './data-export/data-export.js';
export type { DataExportProps } from './data-export/data-export-default.js';
export { DataExportRoot, type DataExportRootProps } from './data-export/data-export-root.js';
export { DataExportRequest } from './data-export/data-export-request.js';
export { DataExportChoice } from './data-export/data-export-choice.js';
export { DataExportDownload } from './data-export/data-export-download.js';
export { DataExportPrint } from './data-export/data-export-print.js';
export { DataExportLink } from './data-export/data-export-link.js';
export { DataExportDesk, type DataExportDeskProps } from './data-export/data-export-desk.js';
export { DataExportDialog, type DataExportDialogProps } from './data-export/data-export-dialog.js';
export { DataDownload } from './data-download/data-download.js';
export type { DataDownloadProps } from './data-download/data-download-default.js';
export { DataDownloadRoot, type DataDownloadRootProps } from './data-download/data-download-root.js';
export { DataDownloadCode } from './data-download/data-download-code.js';
export { DataDownloadState } from './data-download/data-download-state.js';
export { Rectification } from './rectification/rectification.js';
export { RectificationAsk } from './rectification/rectification-ask.js';
export type { OnRectified, RectifiedDetails, WrongValue } from './rectification/rectification-context.js';
export type { RectificationProps } from './rectification/rectification-default.js';
export { RectificationEntry } from './rectification/rectification-entry.js';
export { RectificationList } from './rectification/rectification-list.js';
export { RectificationRoot, type RectificationRootProps } from './rectification/rectification-root.js';
export { RectificationState } from './rectification/rectification-state.js';
export { ProcessingRestriction } from './processing-restriction/processing-restriction.js';
export type { ProcessingRestrictionProps } from './processing-restriction/processing-restriction-default.js';
export {
  ProcessingRestrictionRoot,
  type ProcessingRestrictionRootProps,
} from './processing-restriction/processing-restriction-root.js';
export { ProcessingRestrictionState } from './processing-restriction/processing-restriction-state.js';
export { ProcessingRestrictionRestrict } from './processing-restriction/processing-restriction-restrict.js';
export { ProcessingRestrictionLift } from './processing-restriction/processing-restriction-lift.js';
export type { RestrictionChangedDetails } from './processing-restriction/restriction-context.js';
export { LegalHolds } from './legal-holds/legal-holds.js';
export type { LegalHoldsProps } from './legal-holds/legal-holds-default.js';
export { LegalHoldsRoot, type LegalHoldsRootProps } from './legal-holds/legal-holds-root.js';
export { LegalHoldsState } from './legal-holds/legal-holds-state.js';
export { LegalHoldsList } from './legal-holds/legal-holds-list.js';
export { LegalHoldsHold, type LegalHoldsHoldProps } from './legal-holds/legal-holds-hold.js';
export { LegalHoldsAdd } from './legal-holds/legal-holds-add.js';
export { RetentionDesk } from './retention-desk/retention-desk.js';
export type { RetentionDeskProps } from './retention-desk/retention-desk-default.js';
export { RetentionDeskRoot, type RetentionDeskRootProps } from './retention-desk/retention-desk-root.js';
export { RetentionDeskState } from './retention-desk/retention-desk-state.js';
export { RetentionDeskDue } from './retention-desk/retention-desk-due.js';
export { RetentionDeskRun } from './retention-desk/retention-desk-run.js';
export { RetentionDeskTasks } from './retention-desk/retention-desk-tasks.js';
export { RetentionDeskTask, type RetentionDeskTaskProps } from './retention-desk/retention-desk-task.js';
export { RetentionDeskPerson } from './retention-desk/retention-desk-person.js';

export { AuditPack } from './audit-pack/audit-pack.js';
export type { AuditPackProps } from './audit-pack/audit-pack-default.js';
export { AuditPackRoot, type AuditPackRootProps } from './audit-pack/audit-pack-root.js';
export { AuditPackForm } from './audit-pack/audit-pack-form.js';
export { AuditPackProgress } from './audit-pack/audit-pack-progress.js';
export { AuditPackSummary } from './audit-pack/audit-pack-summary.js';
export { AuditPackFiles } from './audit-pack/audit-pack-files.js';
export { AuditPackDownload } from './audit-pack/audit-pack-download.js';
export { AuditPackPrint } from './audit-pack/audit-pack-print.js';
export type { AuditBrand } from './audit-pack/audit-context.js';

export type { HoldChangedDetails } from './legal-holds/holds-context.js';
export { NeedsALook } from './needs-a-look/needs-a-look.js';
export type { NeedsALookProps } from './needs-a-look/needs-a-look-default.js';
export { NeedsALookRoot, type NeedsALookRootProps } from './needs-a-look/needs-a-look-root.js';
export { NeedsALookState } from './needs-a-look/needs-a-look-state.js';
export { NeedsALookList } from './needs-a-look/needs-a-look-list.js';
export { NeedsALookCase, type NeedsALookCaseProps } from './needs-a-look/needs-a-look-case.js';
export type { SettledDetails } from './needs-a-look/use-settling.js';
export { EntryWording, type EntryWordingProps } from './needs-a-look/entry-wording.js';
export { RecordWording } from './record-wording/record-wording.js';
export type { RecordWordingProps } from './record-wording/record-wording-default.js';
export { RecordWordingRoot, type RecordWordingRootProps } from './record-wording/record-wording-root.js';
export { RecordWordingText } from './record-wording/record-wording-text.js';
export { RecordWordingHow } from './record-wording/record-wording-how.js';
export { RecordWordingCovers } from './record-wording/record-wording-covers.js';
export { RecordWordingSave } from './record-wording/record-wording-save.js';
export type { RecordedDetails } from './record-wording/use-record.js';

export { ConsentPost } from './consent-post/consent-post.js';
export type { ConsentPostProps } from './consent-post/consent-post-default.js';
export { ConsentPostRoot, type ConsentPostRootProps } from './consent-post/consent-post-root.js';
export { ConsentPostState } from './consent-post/consent-post-state.js';
export { ConsentPostRun } from './consent-post/consent-post-run.js';
export { StandingAt } from './standing-at/standing-at.js';
export type { StandingAtProps } from './standing-at/standing-at-default.js';
export { StandingAtRoot, type StandingAtRootProps } from './standing-at/standing-at-root.js';
export { StandingAtDays } from './standing-at/standing-at-days.js';
export { StandingAtAnswers } from './standing-at/standing-at-answers.js';

export {
  type ConsentSubmission,
  type ConsentSubmissionOptions,
  useConsentSubmission,
} from './use-consent-submission/use-consent-submission.js';
export { ConsentJson, type ConsentJsonProps } from './use-consent-submission/consent-json.js';
export { useConsentAnswer } from './use-consent-submission/use-consent-answer.js';
export { withConsent } from './with-consent/with-consent.js';
