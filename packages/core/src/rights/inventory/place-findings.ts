import type { Finding } from '../../errors/finding.js';
import { pointer } from '../../errors/pointer.js';
import type { InventorySystem, Place } from './inventory.js';
import { transferOf } from './transfer-of.js';

type PlaceAt = readonly [place: Place, path: readonly PropertyKey[]];

/** Every place of a system: where the data is, from where it is run, and who gets it. */
function placesOf({ places, operator, recipients = [] }: InventorySystem): readonly PlaceAt[] {
  return [
    ...places.map((place, index): PlaceAt => [place, ['places', index]]),
    ...(operator ? [[operator.place, ['operator', 'place']] as const] : []),
    ...recipients.flatMap(({ place }, index): readonly PlaceAt[] =>
      place ? [[place, ['recipients', index, 'place']]] : [],
    ),
  ];
}

/**
 * Where data of a system is outside and nothing is said to protect it.
 * @param index its place in the inventory
 * @param day as in `2026-11-01`. @default any
 */
export const placeFindings = (system: InventorySystem, index: number, day?: string): readonly Finding[] =>
  placesOf(system).flatMap(([place, path]): readonly Finding[] => {
    const transfer = transferOf(place, day);
    if (transfer.kind !== 'open') return [];
    const params = { country: place.country };
    const at = pointer('systems', index, ...path, 'safeguard');
    return [{ code: transfer.because, severity: 'error', path: at, params }];
  });
