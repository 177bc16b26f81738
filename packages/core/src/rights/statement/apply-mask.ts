import { ConsentError } from '../../errors/consent-error.js';
import type { Mask } from '../../model/access-statement.js';
import type { DataSet } from '../../model/data-source.js';
import type { Held, HeldInSystem } from '../../model/held.js';
import { type HeldSet, itemAt, mapItems } from '../held-set.js';

/** What was left out of one set. */
export interface LeftOut {
  readonly system: HeldInSystem['title'];
  readonly set: DataSet['title'];
  readonly count: number;
}

export interface Masked<Set = DataSet> {
  readonly held: Omit<Held<Set>, 'fingerprint'>;
  readonly leftOut: readonly LeftOut[];
  /** Systems that were not asked for. */
  readonly notAskedFor: readonly Pick<HeldInSystem, 'system' | 'title'>[];
}

const has = (set: HeldSet | undefined, item: number, column: string): boolean =>
  set !== undefined && Object.hasOwn(itemAt(set, item) ?? {}, column);

/** A set without some of its places. @param gone `item column` */
const without = (set: HeldSet, gone: ReadonlySet<string>): HeldSet =>
  mapItems(set, (item, place) =>
    Object.fromEntries(Object.entries(item).filter(([column]) => !gone.has(`${place} ${column}`))),
  );

/**
 * Leaves out what is about other people.
 * @param seen the fingerprint of what was looked at: a place in a set means nothing once the set is another
 * @throws `invalid` at `/seen` where something else is held by now, and at `/mask/…` for a place that is not there
 */
export function applyMask<Set extends HeldSet>(
  held: Held<Set>,
  mask: readonly Mask[] = [],
  seen?: string,
): Masked<Set> {
  if (mask.length === 0 && seen === undefined) return { held, leftOut: [], notAskedFor: [] };
  if (seen !== held.fingerprint) throw new ConsentError('invalid', { path: '/seen' });
  for (const [index, { source, set, item, column }] of mask.entries()) {
    const found = held.systems.find(({ system }) => system === source)?.sets.find(({ id }) => id === set);
    if (!has(found, item, column)) throw new ConsentError('invalid', { path: `/mask/${index}` });
  }
  const leftOut: LeftOut[] = [];
  const systems = held.systems.map((system) => ({
    ...system,
    sets: system.sets.map((set) => {
      const places = mask.filter((one) => one.source === system.system && one.set === set.id);
      const gone = new Set(places.map(({ item, column }) => `${item} ${column}`));
      if (gone.size === 0) return set;
      leftOut.push({ system: system.title, set: set.title, count: gone.size });
      return without(set, gone) as Set; // of the same kind
    }),
  }));
  return { held: { ...held, systems }, leftOut, notAskedFor: [] };
}
