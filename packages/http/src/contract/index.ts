export type {
  Action,
  Calls,
  FormQuery,
  HistoryQuery,
  LocaleQuery,
  MayContactBody,
  StandingsBody,
  SubmitQuery,
} from './calls.js';
export { errorStatuses } from './error-statuses.js';
export { findingStatuses } from './finding-statuses.js';
export type { Problem } from './problem.js';
export { problemTitles } from './problem-titles.js';
export { type Route, routes } from './routes.js';
