import { toInstant } from '../../canonical/instant.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { AffectedQuestion, AffectedThen, BreachStepInput, OpenBreachInput } from '../../model/breach.js';
import { breachStepSchema, openBreachSchema, saveBreachPlanSchema } from '../../model/breach.schema.js';
import type { BreachPlanState, SaveBreachPlanInput } from '../../model/breach-plan.js';
import type { Breach } from '../../model/breach-state.js';
import { breachLog } from '../../model/subject-id.js';
import type { Walk } from '../lists/walk-ids.js';
import { readInput } from '../read-input.js';
import { readOwn } from '../read-trusted.js';
import type { Session } from '../session.js';
import { breachOf } from './breach-of.js';
import { readPlan, savePlan } from './breach-plan.js';
import { countAffected } from './count-affected.js';
import { decideBreachStep, pastOf } from './decide-breach-step.js';
import { writeBreachStep } from './write-breach-step.js';

export interface BreachesPage {
  /** Breaches and drills, by the day on which we became aware, the oldest first. */
  readonly breaches: readonly Breach[];
  readonly next?: string;
}

/**
 * Personal data breaches, from the plan to the log (GDPR Art. 33, 34). All of it is staff's: a person is `forbidden`.
 * Whether a breach is one, and whom to tell, somebody decides; here it is written down, counted and kept.
 */
export interface Breaches {
  breachPlan(): Promise<BreachPlanState>;
  /** @throws `draft_conflict` where `basedOn` is not the latest; `invalid` */
  saveBreachPlan(input: SaveBreachPlanInput): Promise<BreachPlanState>;
  /** Sending it again is harmless. @throws `invalid`, also for a time to come */
  openBreach(input: OpenBreachInput): Promise<Breach>;
  /**
   * @throws `not_found`; `closed` after the end; `wrong_step` for one that is not `next`; `invalid` with the finding
   * `delay_unexplained` where the authority is told after the 72 hours and nobody has said why
   */
  takeBreachStep(input: BreachStepInput): Promise<Breach>;
  /** @throws `not_found` */
  breach(breach: string): Promise<Breach>;
  /** @param walk `after`: the `next` of the page before. @default the beginning, 100 */
  breaches(walk?: Walk): Promise<BreachesPage>;
  /**
   * How many were affected, as it was known at the instant that is named: whatever was written down later changes no count, also not
   * an erasure. At most a thousand in one call; `next` in the answer says that there are more. Of ids, each is to be named once.
   * Writes nothing.
   * @param soFar what was counted before @default nothing
   * @throws `invalid` for an instant to come; `unsupported` on a store that cannot be scanned, but for ids
   */
  countAffected(question: AffectedQuestion, soFar?: AffectedThen): Promise<AffectedThen>;
}

const BREACH = /^\d{4}-\d\d-\d\d\.[A-Za-z0-9_-]{22,86}$/;
const notFound = () => new ConsentError('not_found', { path: '/breach' });

export const breaches = (session: Session): Breaches => {
  const { context, tenant, actor, ready } = session;
  const prepare = async (breach?: string): Promise<void> => {
    if (actor.type === 'person') throw new ConsentError('forbidden');
    if (breach !== undefined && !BREACH.test(breach)) throw notFound();
    await ready();
  };
  const find = async (breach: string): Promise<Breach> => {
    const { entries } = await readOwn(context, { tenant, subject: breachLog(breach) });
    const found = breachOf(entries, toInstant(context.clock()));
    if (!found) throw notFound();
    return found;
  };
  return {
    breachPlan: async () => {
      await prepare();
      return readPlan(session);
    },
    saveBreachPlan: async (input) => {
      await prepare();
      return savePlan(session, readInput(input, saveBreachPlanSchema));
    },
    openBreach: async (input) => {
      await prepare();
      const { id, mode, role, awareAt, noticedBy, note } = readInput(input, openBreachSchema);
      const breach = `${awareAt.slice(0, 10)}.${id}`;
      return writeBreachStep(session, { ...input, breach }, (_, now) => ({
        place: { mode, role },
        event: { step: 'became_aware', effectiveAt: pastOf(awareAt, now, '/awareAt') },
        envelope: { note, breach: { noticedBy } },
      }));
    },
    takeBreachStep: async ({ breach, ...input }) => {
      await prepare(breach);
      const said = readInput(input, breachStepSchema);
      return writeBreachStep(session, { ...said, breach }, (so, now) => {
        if (!so) throw notFound();
        return { place: { mode: so.mode, role: so.role }, ...decideBreachStep(so, said as BreachStepInput, now) }; // read just so
      });
    },
    breach: async (breach) => {
      await prepare(breach);
      return find(breach);
    },
    breaches: async ({ after = '', limit = 100 } = {}) => {
      await prepare();
      if (!context.store.scan) throw new ConsentError('unsupported', { params: { method: 'scan' } });
      const most = Math.min(Math.max(1, limit), 1000);
      const ids = await context.store.scan(tenant, { after: breachLog(after), limit: most });
      const found = ids.filter((id) => id.startsWith(breachLog('')));
      const last = found.at(-1);
      return {
        breaches: await Promise.all(found.map((id) => find(id.slice(breachLog('').length)))),
        ...(last !== undefined && found.length === most ? { next: last.slice(breachLog('').length) } : {}),
      };
    },
    countAffected: async (question, soFar) => {
      await prepare();
      return countAffected(session, question, soFar);
    },
  };
};
