import type { RetentionCalls } from '../contract/retention-calls.js';
import type { Call } from './call.js';
import { readMembers } from './read-members.js';
import { readNameGroundBody, readRetentionDueBody, readRunRetentionBody } from './read-retention-body.js';
import { readSubjectId } from './read-subject-id.js';
import { readWalk } from './read-walk.js';

/** How each call about how long data is kept is authorised and asked. */
export const retentionAnswers: {
  readonly [A in keyof RetentionCalls]: (call: Call) => Promise<RetentionCalls[A]['answer']>;
} = {
  retention_state: async ({ permit }) => (await permit([undefined])).retentionState(),
  retention_due: async ({ body, permit }) => {
    const ledger = await permit([undefined]);
    const page = await ledger.retentionDue(readRetentionDueBody(await body()));
    // Who is due is known only now: nobody reads of somebody they may not read about.
    await permit([undefined, ...page.cases.map(({ subjectId }) => subjectId)]);
    return page;
  },
  run_retention: async ({ body, permitRetention, onWrite }) => {
    const run = await permitRetention();
    const input = readRunRetentionBody(await body());
    onWrite();
    return run(input);
  },
  keep_tasks: async ({ body, permit }) => {
    const ledger = await permit([undefined]);
    const page = await ledger.keepTasks(readWalk(readMembers(await body(), ['after', 'limit'])));
    await permit([undefined, ...page.tasks.map(({ subjectId }) => subjectId)]);
    return page;
  },
  keep_tasks_of: async ({ segment, permit }) => {
    const subjectId = readSubjectId(segment);
    return { tasks: await (await permit([subjectId])).keepTasksOf(subjectId) };
  },
  name_ground: async ({ segment, body, permit, onWrite }) => {
    const subjectId = readSubjectId(segment);
    const ledger = await permit([subjectId]);
    const said = readNameGroundBody(await body());
    onWrite();
    return ledger.nameGround({ ...said, subjectId });
  },
};
