import { ConsentError } from '../../errors/consent-error.js';
import type { Finding } from '../../errors/finding.js';
import type {
  Anchors,
  KeepTask,
  KeepTasksPage,
  MayKeep,
  NameGroundInput,
  RetentionChoice,
  RetentionPage,
  RetentionRun,
  RetentionState,
} from '../../model/retention.js';
import { assertSubjectId } from '../../model/subject-id.js';
import type { Walk } from '../lists/walk-ids.js';
import { versionsIn } from '../policy-registry.js';
import type { Session } from '../session.js';
import { keepOf } from './keep-of.js';
import { keepTasks } from './keep-tasks.js';
import { nameGround } from './name-ground.js';
import { retentionCase } from './retention-case.js';
import { retentionFindings } from './retention-findings.js';
import { retentionState } from './retention-state.js';
import { type RunRetentionInput, runRetention } from './run-retention.js';
import { walkPersons } from './walk-persons.js';

/** How long data may be kept, and what becomes of it then (GDPR Art. 5(1)(e)). All of it is staff's. */
export interface Retention {
  /**
   * On which grounds the data of a person may be kept, and until when. Writes nothing.
   * @param anchors what periods are counted from. @default what the ledger's option `anchors` answers
   * @throws `forbidden` to a person; `invalid` for an anchor that is no instant; `unavailable` where the host does not say
   */
  mayKeep(subjectId: string, anchors?: Anchors): Promise<MayKeep>;
  /** Says on what other ground the data is kept for a purpose. @throws `invalid`; `not_found` for somebody unknown or erased */
  nameGround(input: NameGroundInput): Promise<MayKeep>;
  /**
   * Whose consent to keep their data was withdrawn, and nobody has erased them or named another ground: a page of everybody.
   * @throws `forbidden` to a person; `unsupported` on a store that cannot be scanned
   */
  keepTasks(walk?: Walk): Promise<KeepTasksPage>;
  /** Those of one person, whoever they have become. @throws as `mayKeep` */
  keepTasksOf(subjectId: string): Promise<readonly KeepTask[]>;
  /**
   * What is wrong with how the data of one person is kept: an erasure that says no reason (RT-02), proof past its time (RT-03),
   * systems that were not told of an erasure (RT-06), a yes in use whose proof is gone (RT-10).
   * @throws `forbidden` to a person
   */
  retentionFindings(subjectId: string): Promise<readonly Finding[]>;
  /**
   * Who is kept on no ground any more, and what a run would do: a page of everybody. Writes nothing.
   * @throws as `keepTasks`, and `unavailable` where the host does not say what periods are counted from
   */
  retentionDue(question?: Walk & { readonly action?: RetentionChoice }): Promise<RetentionPage>;
  /**
   * Goes through everybody and takes away what is kept on no ground any more, and proof that is past its time. Never who is held or
   * restricted, or has asked for something that is open. Call it as often as you like, from as many processes: one goes on, the
   * others are `busy`; one that was killed or stopped is gone on with by the next that is to do the same.
   * @throws as `keepTasks`, and `unsupported` for `erase` without `keepProof`
   */
  runRetention(input?: RunRetentionInput): Promise<RetentionRun>;
  /** Whether that happens by itself, and what the last run did. @throws `forbidden` to a person */
  retentionState(): Promise<RetentionState>;
}

export const retention = (session: Session): Retention => {
  const { context, tenant, actor, ready } = session;
  const prepare = async (subjectId?: string): Promise<void> => {
    if (actor.type === 'person') throw new ConsentError('forbidden');
    if (subjectId !== undefined) assertSubjectId(subjectId);
    await ready();
  };
  const tasksOf = async (asked: string): Promise<readonly KeepTask[]> => {
    const { log, mayKeep } = await keepOf(context, tenant, asked);
    const { timeline } = await context.registry.loadWith(tenant, versionsIn(log.entries));
    return keepTasks(log.entries, timeline, mayKeep.at).map((task) => ({ subjectId: log.subject, ...task, mayKeep }));
  };
  return {
    mayKeep: async (subjectId, anchors) => {
      await prepare(subjectId);
      return (await keepOf(context, tenant, subjectId, anchors)).mayKeep;
    },
    nameGround: async (input) => {
      await nameGround(session, input);
      return (await keepOf(context, tenant, input.subjectId)).mayKeep;
    },
    keepTasks: async (walk = {}) => {
      await prepare();
      const page = await walkPersons(session, walk, async (subjectId) =>
        // Who has become another is met as that one.
        (await tasksOf(subjectId)).filter((task) => task.subjectId === subjectId),
      );
      const { found: tasks, looked: _, ...next } = page;
      return { tasks, ...next };
    },
    keepTasksOf: async (subjectId) => {
      await prepare(subjectId);
      return tasksOf(subjectId);
    },
    retentionFindings: async (subjectId) => {
      await prepare(subjectId);
      return retentionFindings(session, subjectId);
    },
    retentionDue: async ({ action = 'list', ...walk } = {}) => {
      await prepare();
      const { found: cases, ...next } = await walkPersons(session, walk, async (subjectId) => {
        const found = await retentionCase(session, subjectId, action);
        if (!found) return [];
        const { kept: _kept, id: _id, ...shown } = found;
        return [shown];
      });
      return { cases, ...next };
    },
    runRetention: async (input = {}) => {
      await prepare();
      return runRetention(session, input);
    },
    retentionState: async () => {
      await prepare();
      return retentionState(context, tenant);
    },
  };
};
