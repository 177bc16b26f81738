import type { DataSet } from '../../model/data-source.js';
import { LEDGER_SYSTEM } from '../define-data-source.js';
import { type HeldSet, isStreamed } from '../held-set.js';
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

const withNames = (set: DataSet, pseudonym: (staff: string) => string): DataSet => ({
  ...set,
  items: set.items.map((item) =>
    Object.fromEntries(
      Object.entries(item).map(([column, value]) => [column, named.has(column) ? pseudonym(String(value)) : value]),
    ),
  ),
});

/** What the ledger holds, with other names for staff. What other systems say of theirs is theirs. */
export const withStaffNames = (
  held: Masked<HeldSet>['held'],
  pseudonym: (staff: string) => string,
): Masked<HeldSet>['held'] => ({
  ...held,
  systems: held.systems.map((system) =>
    system.system === LEDGER_SYSTEM
      ? {
          ...system,
          sets: system.sets.map((set) => (isStreamed(set) ? set : withNames(set, pseudonym))),
        }
      : system,
  ),
});
