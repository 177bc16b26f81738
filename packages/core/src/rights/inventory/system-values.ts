import type { StatementFacts } from '../../model/access-statement.js';
import type { InventoryRecipient, InventorySystem } from './inventory.js';
import type { ControllerField, ProcessorField } from './inventory-document.js';
import type { InventoryTongue } from './inventory-tongue.js';

type Shared = Extract<ControllerField, ProcessorField>;

function retentionText(
  { retention }: InventorySystem,
  { anchors = {} }: StatementFacts,
  { words, say, period }: InventoryTongue,
): string {
  if ('words' in retention) return say(retention.words);
  const anchor = anchors[retention.from];
  return words.from(period(retention.period), anchor ? say(anchor) : retention.from);
}

function recipientText({ who, role, place }: InventoryRecipient, { own, say, placed }: InventoryTongue): string {
  const told = [role === 'processor' ? own.processor : '', place ? placed(place) : ''].filter(Boolean);
  return told.length === 0 ? say(who) : `${say(who)} (${told.join('; ')})`;
}

/** Who gets data of it. @param more whoever else does, in words */
export function recipientsText(
  { recipients = [] }: InventorySystem,
  more: readonly string[],
  tongue: InventoryTongue,
): readonly string[] {
  const all = [...recipients.map((one) => recipientText(one, tongue)), ...more];
  return all.length === 0 ? [tongue.own.nobodyElse] : all;
}

/** What staff read of any system. */
export function systemValues(
  system: InventorySystem,
  facts: StatementFacts,
  tongue: InventoryTongue,
): Readonly<Record<Shared, readonly string[]>> {
  const { own, say, placed } = tongue;
  const { operator, security, suppliedBy } = system;
  return {
    persons: system.persons.map(say),
    data: system.data.map(say),
    sources: suppliedBy?.map(say) ?? [own.fromThePerson],
    recipients: recipientsText(system, [], tongue),
    places: system.places.map(placed),
    retention: [retentionText(system, facts, tongue)],
    operator: operator
      ? [
          `${operator.name} (${placed(operator.place)})`,
          ...(operator.contract === undefined ? [] : [own.contract(operator.contract)]),
        ]
      : [own.ourselves],
    security: security ? [say(security)] : [],
  };
}
