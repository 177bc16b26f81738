export type {
  Action,
  Calls,
  ConfirmBody,
  FormQuery,
  HistoryQuery,
  LocaleQuery,
  MayContactBody,
  ResendBody,
  StandingsBody,
  SubmitQuery,
} from './calls.js';
export { errorStatuses } from './error-statuses.js';
export { findingStatuses } from './finding-statuses.js';
export type { Problem } from './problem.js';
export { problemTitles } from './problem-titles.js';
export { type Route, routes } from './routes.js';
