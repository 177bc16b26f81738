import { RetentionDeskDefault } from './retention-desk-default.js';
import { RetentionDeskDue } from './retention-desk-due.js';
import { RetentionDeskPerson } from './retention-desk-person.js';
import { RetentionDeskRoot } from './retention-desk-root.js';
import { RetentionDeskRun } from './retention-desk-run.js';
import { RetentionDeskState } from './retention-desk-state.js';
import { RetentionDeskTask } from './retention-desk-task.js';
import { RetentionDeskTasks } from './retention-desk-tasks.js';

/** What is kept on no ground any more, and what becomes of it. */
export const RetentionDesk = /* @__PURE__ */ Object.assign(RetentionDeskDefault, {
  Root: RetentionDeskRoot,
  State: RetentionDeskState,
  Due: RetentionDeskDue,
  Run: RetentionDeskRun,
  Tasks: RetentionDeskTasks,
  Task: RetentionDeskTask,
  Person: RetentionDeskPerson,
});
