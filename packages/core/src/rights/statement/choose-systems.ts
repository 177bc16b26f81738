import { ConsentError } from '../../errors/consent-error.js';
import type { HeldSet } from '../held-set.js';
import type { Masked } from './apply-mask.js';

/**
 * What was asked for of what is held; what was not is named.
 * @param systems ids. @default all
 * @throws `invalid` at `/systems/…` for a system that there is not
 */
export function chooseSystems<Set extends HeldSet>(
  masked: Masked<Set>,
  systems: readonly string[] | undefined,
): Masked<Set> {
  if (systems === undefined) return masked;
  const { held } = masked;
  const known = new Set(held.systems.map(({ system }) => system));
  const wrong = systems.findIndex((id) => !known.has(id));
  if (wrong >= 0) throw new ConsentError('invalid', { path: `/systems/${wrong}` });
  const isChosen = ({ system }: { readonly system: string }) => systems.includes(system);
  return {
    ...masked,
    held: { ...held, systems: held.systems.filter(isChosen) },
    notAskedFor: held.systems.filter((one) => !isChosen(one)).map(({ system, title }) => ({ system, title })),
  };
}
