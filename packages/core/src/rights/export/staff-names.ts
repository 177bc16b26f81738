import type { HeldItem } from '../../model/data-source.js';
import type { HeldInSystem } from '../../model/held.js';
import { LEDGER_SYSTEM } from '../define-data-source.js';
import { type HeldSet, isStreamed, mapItems } from '../held-set.js';
import type { Masked } from '../statement/apply-mask.js';

const named: ReadonlySet<string> = new Set(['takenBy', 'withWhom']);

/** Other names for staff, the same for one person in the whole of an export and in no other: `staff-1`, `staff-2` … */
export function staffNames(): (staff: string) => string {
  const names = new Map<string, string>();
  return (staff) => {
    const name = names.get(staff) ?? `staff-${names.size + 1}`;
    names.set(staff, name);
    return name;
  };
}

async function withNames(set: HeldSet, pseudonym: (staff: string) => string): Promise<HeldSet> {
  const renamed = (item: HeldItem): HeldItem =>
    Object.fromEntries(
      Object.entries(item).map(([column, value]) => [column, named.has(column) ? pseudonym(String(value)) : value]),
    );
  // Numbers are given in the order of the sets, and a set that is read as it is written comes behind the log.
  if (isStreamed(set) && set.used.some((column) => named.has(column)))
    for await (const page of set.items()) page.forEach(renamed);
  return mapItems(set, renamed);
}

/** What the ledger holds, with other names for staff. What other systems say of theirs is theirs. */
export async function withStaffNames(
  held: Masked<HeldSet>['held'],
  pseudonym: (staff: string) => string,
): Promise<Masked<HeldSet>['held']> {
  const systems: HeldInSystem<HeldSet>[] = [];
  for (const system of held.systems) {
    if (system.system !== LEDGER_SYSTEM) {
      systems.push(system);
      continue;
    }
    const sets: HeldSet[] = [];
    for (const set of system.sets) sets.push(await withNames(set, pseudonym));
    systems.push({ ...system, sets });
  }
  return { ...held, systems };
}
