import type { DataSource, PersonRef, PlannedSet } from '../model/data-source.js';
import type { ErasurePlan, SystemPlan } from '../model/erasure-plan.js';
import { LEDGER_SYSTEM } from './define-data-source.js';
import { inTimeLimit } from './in-time-limit.js';
import type { RightsContext } from './rights-context.js';

/** RT-07: what stays without a norm is no plan. */
const isWhole = (set: PlannedSet): boolean => set.fate === 'goes' || set.norm.trim() !== '';

async function planOf({ timeLimit }: RightsContext, source: DataSource, person: PersonRef): Promise<SystemPlan> {
  const { id: system, title, eraser } = source;
  if (!eraser) return { system, title, state: 'by_hand', sets: [] };
  try {
    const sets = await inTimeLimit(timeLimit, (control) => eraser.plan(person, control));
    return sets.every(isWhole)
      ? { system, title, state: 'planned', sets }
      : { system, title, state: 'failed', sets: [] };
  } catch {
    return { system, title, state: 'failed', sets: [] };
  }
}

/** What an erasure would do, in every system at once; one that does not answer is said and hides nothing. */
export async function planErasure(context: RightsContext, subjectId: string): Promise<ErasurePlan> {
  const own = await context.ledger.heldByLedger(subjectId);
  const person: PersonRef = { subjectId, subjects: own.subjects };
  const systems = await Promise.all(context.sources.map((source) => planOf(context, source, person)));
  const ledger: SystemPlan = { system: LEDGER_SYSTEM, title: own.title, state: 'planned', sets: own.sets };
  return { subjectId, subjects: own.subjects, at: context.now(), systems: [...systems, ledger], holds: own.holds };
}
