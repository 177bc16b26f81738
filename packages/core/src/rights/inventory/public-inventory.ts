import { eeaCountries } from './eea-countries.js';
import type { InventorySystem } from './inventory.js';
import type { InventoryCase } from './inventory-case.js';
import type { PublicField, PublicInventory } from './inventory-document.js';
import { type InventoryTongue, inventoryTongue } from './inventory-tongue.js';
import { purposesText, responsibleText } from './own-values.js';
import { partiesOf } from './parties-of.js';
import { recipientsText, systemValues } from './system-values.js';

const fields: readonly PublicField[] = [
  'responsible',
  'purposes',
  'persons',
  'data',
  'sources',
  'recipients',
  'places',
  'retention',
];

/** That somebody runs a system is told, and where only if that is outside: then it is a transfer (GDPR Art. 13(1)(f)). */
function operatorText({ operator }: InventorySystem, { own, placed }: InventoryTongue): readonly string[] {
  if (!operator) return [];
  const { place } = operator;
  return [eeaCountries.has(place.country) ? own.someOperator : `${own.someOperator} (${placed(place)})`];
}

/** What anybody may read of where data is (GDPR Art. 13, 14). What we do for others is theirs to tell. */
export function publicInventory(of: InventoryCase): PublicInventory {
  const { inventory, purposes, facts, at } = of;
  const tongue = inventoryTongue(of.locale, at.slice(0, 10));
  const { own, words, say, locale } = tongue;
  const uk = purposes.some(({ profile }) => profile !== 'eu-gdpr');
  return {
    locale,
    at,
    title: own.publicTitle(inventory.controller.name),
    parties: partiesOf(inventory, own),
    systems: {
      heading: own.systems,
      rows: own.system,
      fields: fields.map((id) => ({ id, label: own.fields[id] })),
      entries: inventory.systems.flatMap((system) => {
        if (system.role === 'processor') return [];
        const { persons, data, sources, places, retention } = systemValues(system, facts, tongue);
        return [
          {
            id: system.id,
            title: say(system.title),
            values: {
              responsible: responsibleText(system, of, tongue),
              purposes: purposesText(system, purposes, 'public', tongue),
              persons,
              data,
              sources,
              recipients: recipientsText(system, operatorText(system, tongue), tongue),
              places,
              retention,
            },
          },
        ];
      }),
    },
    rights: [
      {
        heading: own.rights,
        lines: [...words.rights(uk), words.complain(facts.authority ? say(facts.authority) : '')],
      },
      ...(facts.automatedDecisions ? [{ heading: own.decisions, lines: [say(facts.automatedDecisions)] }] : []),
    ],
  };
}
