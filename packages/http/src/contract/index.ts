export type {
  Action,
  Calls,
  ConfirmBody,
  FormQuery,
  HistoryQuery,
  LocaleQuery,
  MayAskBody,
  MayContactBody,
  ResendBody,
  StandingsBody,
  StopBody,
  SubmitQuery,
} from './calls.js';
export { errorStatuses } from './error-statuses.js';
export { findingStatuses } from './finding-statuses.js';
export type { Problem } from './problem.js';
export { problemTitles } from './problem-titles.js';
export { type Route, routes } from './routes.js';
export type { EvidenceAction, EvidenceCalls } from './evidence-calls.js';
export { evidenceRoutes } from './evidence-routes.js';
export type { ReceiptBody, RecordAction, RecordCalls } from './record-calls.js';
export { recordRoutes } from './record-routes.js';
export type {
  AdminAction,
  AdminCalls,
  FilterListBody,
  MergeBody,
  MergePreviewBody,
  MomentQuery,
  ProfileBody,
  SplitBody,
  WalkListBody,
} from './admin-calls.js';
export type {
  DraftBody,
  ImpactBody,
  PublishDraftBody,
  ReviewDraftBody,
  SaveDraftBody,
  VersionsQuery,
  WordingCalls,
} from './wording-calls.js';
export type { AddressBody } from './address-calls.js';
export type { BreachBody, BreachCalls, BreachStepBody, CountAffectedBody } from './breach-calls.js';
export type {
  ConfirmWordingBody,
  RecordWordingBody,
  TurnDownWordingBody,
  UnknownWordingCalls,
} from './unknown-wording-calls.js';
export type { NameGroundBody, RetentionCalls, RetentionDueBody, RunRetentionBody } from './retention-calls.js';
export { adminRoutes } from './admin-routes.js';
export { type AllCalls, type AnyAction, allRoutes } from './all-calls.js';
export type {
  CodeBody,
  LinkBody,
  LinkCalls,
  LinkStopBody,
  LinkSubmitBody,
  OwnStopBody,
  OwnSubmitBody,
  PreferenceAction,
  PreferenceCalls,
  StatusBody,
  StatusCalls,
} from './preference-calls.js';
export { preferenceRoutes } from './preference-routes.js';
export type { AccessCalls, HandOverBody, HeldLine, StatementBody } from './access-calls.js';
export type {
  BeginErasureBody,
  HoldBody,
  OpenRequestBody,
  PersonsInBody,
  ReasonedBody,
  ReleaseBody,
  RequestBody,
  RequestStepBody,
  RightsAction,
  RightsCalls,
} from './rights-calls.js';
export type {
  BeginRectificationBody,
  RectificationBody,
  RectificationCalls,
  RectificationStepBody,
} from './rectification-calls.js';
export { rightsRoutes } from './rights-routes.js';
export type { InventoryAction, InventoryCalls } from './inventory-calls.js';
export { inventoryRoutes } from './inventory-routes.js';
export type { AuditBody, AuditCalls } from './audit-calls.js';
export { auditRoutes } from './audit-routes.js';
export type {
  DownloadBody,
  DownloadCalls,
  ExportBody,
  ExportCalls,
  SendExportBody,
  ZipStream,
} from './export-calls.js';
export { downloadRoutes } from './download-routes.js';
export { exportRoutes } from './export-routes.js';
