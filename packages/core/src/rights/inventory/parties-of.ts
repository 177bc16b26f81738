import type { InventoryInput, InventoryParty } from './inventory.js';
import type { InventoryBlock } from './inventory-document.js';
import type { InventoryWords } from './inventory-words.js';

/** Name, address, and every way to reach them. */
export const partyLines = ({ name, address, contact }: InventoryParty): readonly string[] =>
  [name, address, contact.email, contact.phone, contact.url].filter((line) => line !== undefined);

/** Who is responsible, who stands in for them, and the data-protection officer (GDPR Art. 13(1)(a) and (b), 30(1)(a)). */
export const partiesOf = (
  { controller, representative, dpo }: InventoryInput,
  words: InventoryWords,
): readonly InventoryBlock[] => [
  { heading: words.controller, lines: partyLines(controller) },
  ...(representative ? [{ heading: words.representative, lines: partyLines(representative) }] : []),
  ...(dpo ? [{ heading: words.dpo, lines: partyLines(dpo) }] : []),
];
