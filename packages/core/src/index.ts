export { ConsentError } from './errors/consent-error.js';
export type { ErrorCode } from './errors/error-code.js';
export type { Finding } from './errors/finding.js';
export { isConsentError } from './errors/is-consent-error.js';

export { base64url } from './canonical/base64url.js';
export { canonicalJson } from './canonical/canonical-json.js';
export type { CryptoPort } from './canonical/crypto-port.js';
export type { Digest } from './canonical/digest.js';
export type { Instant } from './canonical/instant.js';
export { MAX_BYTES, parseJson } from './canonical/parse-json.js';
export { webCrypto } from './canonical/web-crypto.js';

export type { Act } from './model/act.js';
export type { Actor } from './model/actor.js';
export type { Answer, AnswerWord } from './model/answer.js';
export type { Capture, Evidence } from './model/capture.js';
export { type AuditSection, type AuditSectionId, type AuditSummary, auditSections } from './model/audit-summary.js';
export type { AskAnswer } from './model/ask-answer.js';
export { type Channel, type ChannelKey, channels } from './model/channel.js';
export type { ChildFact } from './model/child-fact.js';
export type { Draft, DraftState, DraftStep, DraftStepTaken, VersionInTime } from './model/draft.js';
export type {
  Campaign,
  ChannelCount,
  Contacted,
  ContactList,
  CountsPage,
  LeftMember,
  LeftReason,
  ListDifference,
  ListMember,
  ListPage,
  ListQuery,
} from './model/contact-list.js';
export type { EnvelopeData, RejectedAnswer } from './model/envelope.js';
export type {
  AnswerEvent,
  AnswerKind,
  ConsentEvent,
  EventKind,
  MeasureEvent,
  PolicyPublishedEvent,
  SetAsideEvent,
} from './model/event.js';
export type { EventRef } from './model/event-ref.js';
export { type ForeignStatement, type ForeignWord, foreignWords } from './model/foreign-statement.js';
export type { Box, ChangedSince, Form, PresentedForm, Question } from './model/form.js';
export type { GateAnswer, GateReason, GateWarning, Remedy } from './model/gate-answer.js';
export {
  type Guardian,
  type GuardianCheck,
  type GuardianRelation,
  guardianChecks,
  guardianRelations,
} from './model/guardian.js';
export type { HistoryEntry, HistoryPage } from './model/history.js';
export type { Ground } from './model/legal-basis.js';
export type { EvidenceFile, KeptEvidence } from './model/kept-evidence.js';
export type { Attestation } from './model/attestation.js';
export type { ImportBatch, ImportRow, ImportStatement } from './model/import-row.js';
export {
  type ImportLine,
  type ImportReason,
  importReasons,
  type ImportVerdict,
  importVerdicts,
} from './model/import-verdict.js';
export type { LegacyText } from './model/legacy-text.js';
export type { FromSource, FromSourcePage } from './model/from-source.js';
export type { LocalizedText } from './model/localized-text.js';
export type { Measure } from './model/measure.js';
export { type MediaType, mediaTypes } from './model/media-type.js';
export type {
  CodeMessage,
  ConfirmMessage,
  ExportMessage,
  Message,
  ReminderMessage,
  StatusSent,
} from './model/message.js';
export type { MessageKind } from './model/message-kind.js';
export type { MergeCell, Merged, MergePreview, Split } from './model/merging.js';
export { evidenceDemands, type Method, type Mode, methods, type RecordedBy } from './model/method.js';
export type { OnlineProfile } from './model/online-profile.js';
export type { ProfileInput, ProfileKey } from './model/profile-input.js';
export type { Medium, Notice, NoticeDocument, StoredNotice } from './model/notice.js';
export type {
  ConsentPurpose,
  Controller,
  DocumentBeside,
  InformationPurpose,
  OptOutPurpose,
  Policy,
  PolicyInput,
  Purpose,
  PurposeChange,
  PurposeKind,
} from './model/policy.js';
export type { Audience, Presentation, QuestionNotices } from './model/presentation.js';
export type {
  ReceiptEntry,
  ReceiptFault,
  ReceiptFile,
  ReceiptKey,
  ReceiptPayload,
  ReceiptProof,
  SignedReceipt,
} from './model/receipt.js';
export { createRecordsBackend } from './ledger/receipts/create-records-backend.js';
export type { RecordsBackend, SubjectRecords } from './ledger/receipts/records-backend.js';
export { receiptFaults } from './ledger/receipts/receipt-faults.js';
export type { ReceiptSigner } from './ledger/receipts/receipt-signer.js';
export type { PersonRecord, RecordedPurpose } from './model/person-record.js';
export type {
  Collected,
  DataSet,
  ChangeToMake,
  DataSource,
  Eraser,
  HeldTerms,
  HeldValue,
  PersonRef,
  PlannedSet,
  SourceControl,
  StayGround,
} from './model/data-source.js';
export type {
  AccessStatement,
  Mask,
  RecordNames,
  StatementFacts,
  StatementLack,
  StatementSection,
} from './model/access-statement.js';
export type { Held, HeldInSystem, HeldProgress, Look, LookedAt, SystemAsked, SystemState } from './model/held.js';
export type { ExportCheck, ExportChunk, ExportFormat, ExportManifest, PackSignature } from './model/person-export.js';
export type { SentExport } from './model/export-link.js';
export { type ErasureCause, erasureCauses, type KeepProof, type KeptProof } from './model/erasure.js';
export type { ErasurePlan, SystemPlan } from './model/erasure-plan.js';
export type { BeginErasureInput, ErasureCertificate, ErasureProgress } from './model/erasure-run.js';
export type { DoneBy, LegalHold, PersonState } from './model/person-state.js';
export type { Anchors, GroundSaid, KeepGround, KeepTask, KeepTasksPage, MayKeep } from './model/retention.js';
export { type NamedGround, type NameGroundInput, namedGrounds, type PersonToKeep } from './model/retention.js';
export type {
  RetentionCase,
  RetentionChoice,
  RetentionCounts,
  RetentionPage,
  RetentionRun,
  RetentionRunTaken,
  RetentionState,
} from './model/retention.js';
export {
  type LiftRestrictionInput,
  type RestrictInput,
  type RestrictionCause,
  restrictionCauses,
} from './model/restriction.js';
export type { BeginRectificationInput, HeldPlace, OpenRectificationInput, PlaceAsked } from './model/rectification.js';
export type { PlaceProgress, RecipientProgress, Rectification, RectificationStep } from './model/rectification.js';
export type { RectificationStepInput, RectificationTry } from './model/rectification.js';
export type { EraseInput, HoldInput, PersonCall, ReasonedCall, ReleaseInput } from './model/removing.js';
export {
  type BegunErasure,
  type IdentifiedBy,
  identifications,
  type OpenRequestInput,
  type RequestDetails,
  type RequestStep,
  type RequestStepInput,
  type RequestStepTaken,
  type StepByHand,
  type RightsRequest,
  type RightsRequestType,
  rightsRequestTypes,
  type SystemProgress,
} from './model/rights-request.js';
export {
  type Affected,
  type AffectedQuestion,
  type AffectedThen,
  type BreachAudience,
  type BreachDetails,
  type BreachException,
  type BreachFact,
  type BreachMode,
  type BreachRisk,
  type BreachRole,
  type BreachStep,
  type BreachStepInput,
  type BreachWay,
  breachFacts,
  type FactSaid,
  type OpenBreachInput,
} from './model/breach.js';
export type { BreachPlan, BreachPlanState, PlanContact, PlanPart } from './model/breach-plan.js';
export type { SaveBreachPlanInput, SavedPlan } from './model/breach-plan.js';
export type {
  AffectedCount,
  Breach,
  BreachGap,
  BreachStepTaken,
  BreachTold,
  ControllerToTell,
  FactStanding,
  NotificationClock,
} from './model/breach-state.js';
export type { PurposeReadiness, Readiness, ReadinessCheck } from './model/readiness.js';
export type { ImportNote, UnfinishedImport } from './model/import-progress.js';
export type { CellProof, CellStanding, Pill, PillWord, Standing, Tone } from './model/standing.js';
export type { Source } from './model/source.js';
export type { SourceQuestion } from './model/source-question.js';
export type { Status, SubjectState } from './model/status.js';
export { isSubjectId } from './model/subject-id.js';
export type { SubjectFacts } from './model/subject-facts.js';
export type { ImpactCell, ImpactCursor, PublicationImpact } from './model/publication-impact.js';
export type { PartChange, PurposeChanges, VersionChanges } from './model/purpose-changes.js';
export type { TextPart } from './model/text-part.js';
export type { DraftCall } from './ledger/wording/draft-call.js';
export type { VersionPair } from './ledger/wording/version-changes.js';
export { policyChanges } from './policy/policy-changes.js';
export { wordDiff } from './policy/word-diff.js';
export type { Submission } from './model/submission.js';
export type { Unlawful } from './model/unlawful.js';
export type { Broken, FlaggedRecord, VerifyReport } from './model/verify-report.js';
export type { AnswerChange } from './ledger/changes-of.js';
export type { SubjectChange } from './ledger/ledger-context.js';
export { type AnswerInThree, answerInThree } from './status/answer-in-three.js';
export type { ConfirmWordingInput, RecordedWording, SettledWording } from './model/unknown-wording.js';
export type { TurnDownWordingInput, UnknownWordingCase, UnknownWordingInput } from './model/unknown-wording.js';
export type { UnknownWordingOutcome, UnknownWordingPage, UnknownWordingState } from './model/unknown-wording.js';
export type { WordingCapture, WordingCell, WordingMethod, WordingStaff } from './model/unknown-wording.js';
export type { AddressBlock } from './model/address-block.js';
export type { AddressMeasure, AddressMeasureInput } from './model/address-measure.js';
export type { Confirmed, ConfirmedAnswer } from './model/confirmed.js';
export type { ConsentAdmin, Moment, PolicyAdmin, SubjectAdmin } from './ledger/admin/consent-admin.js';
export { createAdmin } from './ledger/admin/create-admin.js';
export type { BackendFormQuestion, CallOptions, ConsentBackend, SubjectBackend } from './ledger/backend.js';
export { type BackendOptions, createBackend } from './ledger/create-backend.js';
export { listUnsubscribeHeaders } from './ledger/preferences/list-unsubscribe-headers.js';
export type { ChangeByLink } from './ledger/preferences/change-by-link.js';
export type { OwnChange, OwnQuestion } from './ledger/preferences/change-own.js';
export type { PreferenceLink, PreferenceLinkQuestion } from './ledger/preferences/issue-preference-link.js';
export type {
  ChangeablePreferences,
  ConsentPreferences,
  SubjectPreferences,
  TokenPreferences,
} from './ledger/preferences/consent-preferences.js';
export { createPreferences } from './ledger/preferences/create-preferences.js';
export type { PreferenceLinks } from './ledger/preferences/preferences.js';
export type { Preferences, PreferenceChoice, PreferenceItem, PreferencesResult } from './model/preferences.js';
export { createDueTimer, type DueTimer, type DueTimerOptions } from './ledger/due/create-due-timer.js';
export type { Due } from './ledger/due/due.js';
export type { DueCounts, DueRun, PostState } from './model/due.js';
export { renderStatus } from './ledger/status-message/render-status.js';
export type { SendStatusInput, StatusQuestion } from './ledger/status-message/send-status.js';
export type { StatusMessages } from './ledger/status-message/status-messages.js';
export type { StatusFormat, StatusItem, StatusMessage } from './model/status-message.js';
export type { AddressAdmin, ListsAdmin } from './ledger/admin/consent-admin.js';
export { buildList, type ListBuilder, type MemberSource } from './ledger/lists/build-list.js';
export { checkAgain } from './ledger/lists/check-again.js';
export { joinCounts } from './ledger/lists/join-counts.js';
export { joinLists } from './ledger/lists/join-lists.js';
export type { ContactedInput } from './ledger/lists/contacted-input.js';
export type { PropagatedInput } from './ledger/propagating/propagating.js';
export type { CountsInput, ListInput } from './ledger/lists/lists.js';
export type { Walk } from './ledger/lists/walk-ids.js';
export type { MergeInput, SplitInput } from './ledger/merging/merge-input.js';
export type { PersonsPage } from './ledger/removing/persons-in.js';
export type { HeldByLedger } from './ledger/removing/held-by-ledger.js';
export type { Restricting } from './ledger/restricting/restricting.js';
export type { Rectifying } from './ledger/rectifying/rectifying.js';
export type { Removing } from './ledger/removing/removing.js';
export type { Retention } from './ledger/retention/retention.js';
export type { RunRetentionInput } from './ledger/retention/run-retention.js';
export type { Requests, RequestsPage } from './ledger/requests/requests.js';
export type { StopInput } from './ledger/stopping/stop.js';
export type { StopScope } from './ledger/stopping/stop-answers.js';
export type { Breaches, BreachesPage } from './ledger/breaches/breaches.js';
export { notificationDeadline } from './ledger/breaches/notification-deadline.js';
export type { Access } from './ledger/access/access.js';
export type { ConsentsPart, LogsToExport } from './ledger/portability/export-logs.js';
export type { Portability } from './ledger/portability/portability.js';
export type { LedgerData } from './ledger/access/ledger-data.js';
export { createLedger, type LedgerOptions } from './ledger/create-ledger.js';
export type {
  CallControl,
  CommitResult,
  CommitUnit,
  ConsentStore,
  ContactableQuery,
  Durability,
  Head,
  LogRef,
  StandingRow,
  StoredDocument,
  StoredEntry,
  SubjectPage,
} from './ledger/consent-store.js';
export type { EvidenceKey, EvidenceStore, ListedEvidence } from './ledger/evidence-store.js';
export type { ContactListPage } from './ledger/contact-list-page.js';
export type { GateQuestionFor } from './ledger/gate-question-for.js';
export { createEvidenceBackend } from './ledger/keeping/create-evidence-backend.js';
export type { EvidenceBackend, KeepOptions, SubjectEvidence } from './ledger/keeping/evidence-backend.js';
export { type KeepInput, MAX_EVIDENCE_BYTES } from './ledger/keeping/keep-evidence.js';
export type { EvidenceQuestion } from './ledger/keeping/keeping.js';
export type { UnusedEvidence, UnusedPage } from './ledger/keeping/unused-evidence.js';
export type {
  FormQuestion,
  Ledger,
  LedgerFactory,
} from './ledger/ledger.js';
export type { ImportedPage, ImportPage } from './ledger/importing/import-page.js';
export type { SubmitInput } from './ledger/submit-input.js';
export type { ProfileCall, ProfileResult } from './ledger/profiles/change-profile.js';
export type { SubmitResult } from './ledger/submit-result.js';
export { type CsvCell, type CsvOptions, toCsv } from './canonical/to-csv.js';
export { buildForm, type FormChoice } from './form/build-form.js';
export { requiredMissing } from './form/required-missing.js';
export { assertCommitUnit } from './memory/assert-commit-unit.js';
export { assertPage } from './memory/assert-page.js';
export { createMemoryEvidenceStore } from './memory/create-memory-evidence-store.js';
export { createMemoryStore } from './memory/create-memory-store.js';
export { type KeyValue, storeFromKeyValue, type ValueKey } from './memory/store-from-key-value.js';
export { checkDraft } from './policy/check-draft.js';
export { checkSuccession } from './policy/check-succession.js';
export { definePolicy } from './policy/define-policy.js';
export { diffPolicies, type PurposeDiff } from './policy/diff-policies.js';
export { noticesOf } from './policy/notices-of.js';
export { parsePolicy } from './policy/parse-policy.js';
export { policyFindings } from './policy/policy-findings.js';
export { clinic } from './policy/samples/clinic.js';
export { newsletter } from './policy/samples/newsletter.js';
export { repairShop } from './policy/samples/repair-shop.js';
export { repairShopStrict } from './policy/samples/repair-shop-strict.js';
export type { SampleOptions } from './policy/samples/sample-frame.js';
export { type SampleName, sampleOf } from './policy/samples/sample-of.js';
export { tradeShow } from './policy/samples/trade-show.js';
export { webShop } from './policy/samples/web-shop.js';
export { type CheckFacts, catalogue } from './rule/catalogue.js';
export { checkRecord } from './rule/check-record.js';
export type { Check, Inspects } from './rule/define-check.js';
export type { FindingCode } from './rule/finding-code.js';
export type { RecordInput } from './rule/record-input.js';
export { type MinorAge, minorAges } from './rule/minor-ages.js';
export { wordsDe } from './rule/words-de.js';
export { wordsEn } from './rule/words-en.js';
