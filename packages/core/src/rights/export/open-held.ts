import type { Mask } from '../../model/access-statement.js';
import type { TakeSet } from '../ask-system.js';
import { type HeldAsTaken, type HeldQuestion, type HeldTaking, takeHeld } from '../collect-held.js';
import { LEDGER_SYSTEM } from '../define-data-source.js';
import type { HeldSet } from '../held-set.js';
import { readItems } from '../read-items.js';
import { readThrough } from '../read-through.js';
import type { RightsContext } from '../rights-context.js';

/** The columns of one set that are left out, by the place of their item. */
function goneFrom(mask: readonly Mask[], system: string, id: string): ReadonlyMap<number, ReadonlySet<string>> {
  const gone = new Map<number, Set<string>>();
  for (const { source, set, item, column } of mask)
    if (source === system && set === id) gone.set(item, (gone.get(item) ?? new Set()).add(column));
  return gone;
}

/**
 * What is held, of which the ledger's own sets, and those of other systems that are read as they come, were read through and are not
 * in memory. @param mask what will be left out
 */
export function openHeld(
  context: RightsContext,
  subjectId: string,
  mask: readonly Mask[],
  question: HeldQuestion = {},
): Promise<HeldAsTaken<HeldSet>> {
  const { ledger, crypto } = context;
  const take: TakeSet<HeldSet> = async (_, { items, ...rest }, system) => {
    if (typeof items !== 'function') return { set: { ...rest, items } };
    const pages = () => readItems(context, items);
    return readThrough(crypto, { ...rest, items: pages }, goneFrom(mask, system, rest.id));
  };
  const own: HeldTaking<HeldSet>['own'] = async () => {
    const { sets, ...rest } = await ledger.openLedgerData(subjectId);
    const taken: HeldSet[] = [];
    for (const opened of sets) {
      const { set, stopped } = await readThrough(crypto, opened, goneFrom(mask, LEDGER_SYSTEM, opened.id));
      if (stopped !== undefined) throw stopped;
      taken.push(set);
    }
    return { ...rest, sets: taken };
  };
  return takeHeld(context, subjectId, question, { own, take });
}
