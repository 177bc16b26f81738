import { RetentionDeskDue } from './retention-desk-due.js';
import { RetentionDeskRoot, type RetentionDeskRootProps } from './retention-desk-root.js';
import { RetentionDeskRun } from './retention-desk-run.js';
import { RetentionDeskState } from './retention-desk-state.js';
import { RetentionDeskTasks } from './retention-desk-tasks.js';

export type RetentionDeskProps = Omit<RetentionDeskRootProps, 'children'>;

/** What is due, the run that sees to it, and what somebody has to decide, for a page of their own. */
export function RetentionDeskDefault(props: RetentionDeskProps) {
  return (
    <RetentionDeskRoot {...props}>
      <RetentionDeskState />
      <RetentionDeskDue />
      <RetentionDeskRun />
      <RetentionDeskTasks />
    </RetentionDeskRoot>
  );
}
