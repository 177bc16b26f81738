import { type StatementTongue, statementTongue } from '../statement/statement-tongue.js';
import type { Place } from './inventory.js';
import type { InventoryWords } from './inventory-words.js';
import { inventoryWordsDe } from './inventory-words-de.js';
import { inventoryWordsEn } from './inventory-words-en.js';
import { transferOf } from './transfer-of.js';

/** Everything that the record and the public page are put into words with. */
export interface InventoryTongue extends StatementTongue {
  readonly own: InventoryWords;
  /** A place, with what lets data be there. */
  readonly placed: (place: Place) => string;
}

/** @param day as in `2026-11-01`: which decisions hold */
export function inventoryTongue(asked: string | undefined, day: string): InventoryTongue {
  const tongue = statementTongue(asked);
  const { locale, say } = tongue;
  const own = /^de\b/i.test(locale) ? inventoryWordsDe : inventoryWordsEn;
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const protection = (place: Place): string => {
    const transfer = transferOf(place, day);
    switch (transfer.kind) {
      case 'inside':
        return '';
      case 'adequacy':
        return own.adequacy(transfer.decision);
      case 'derogation':
        return own.derogation(transfer.article);
      case 'open':
        return own.open;
      default:
        return own[transfer.kind](say(transfer.copy));
    }
  };
  return {
    ...tongue,
    own,
    placed: (place) => [countries.of(place.country) ?? place.country, protection(place)].filter(Boolean).join(': '),
  };
}
