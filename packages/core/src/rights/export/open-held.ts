import type { Mask } from '../../model/access-statement.js';
import type { TakeSet } from '../ask-system.js';
import { type HeldAsTaken, type HeldQuestion, takeHeld } from '../collect-held.js';
import type { HeldSet } from '../held-set.js';
import { readThrough } from '../read-through.js';
import type { RightsContext } from '../rights-context.js';

/** What is held, of which sets that are read as they come were read through and are not in memory. @param mask what will be left out */
export function openHeld(
  context: RightsContext,
  subjectId: string,
  mask: readonly Mask[],
  question: HeldQuestion = {},
): Promise<HeldAsTaken<HeldSet>> {
  const take: TakeSet<HeldSet> = async (_, { items, ...rest }, system) => {
    if (typeof items !== 'function') return { set: { ...rest, items } };
    const gone = new Map<number, Set<string>>();
    for (const { source, set, item, column } of mask)
      if (source === system && set === rest.id) gone.set(item, (gone.get(item) ?? new Set()).add(column));
    return readThrough(context, { ...rest, items }, gone);
  };
  return takeHeld(context, subjectId, question, take);
}
