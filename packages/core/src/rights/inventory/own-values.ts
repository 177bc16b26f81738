import type { Ground } from '../../model/legal-basis.js';
import type { RecordedPurpose } from '../../model/person-record.js';
import type { JointSystem, NamedActivity, OwnSystem } from './inventory.js';
import type { InventoryCase } from './inventory-case.js';
import type { InventoryTongue } from './inventory-tongue.js';

/** To whom it is told: a person reads of their own consent, staff of consent. */
export type Reader = 'staff' | 'public';

const groundOf = ({ purpose }: RecordedPurpose): Ground => (purpose.kind === 'consent' ? 'consent' : purpose.basis);

function grounded(ground: Ground, uk: boolean, reader: Reader, { own, words, status }: InventoryTongue): string {
  const name = reader === 'staff' ? own.grounds[ground] : status.grounds[ground];
  return `${name} (${words.article(ground, uk)})`;
}

function activityText(activity: NamedActivity, reader: Reader, tongue: InventoryTongue): string {
  const { ground, title } = activity;
  if (typeof ground !== 'string') return ''; // the type of what nobody can write
  const interests =
    ground === 'legitimate_interests' && 'interests' in activity ? `: ${tongue.say(activity.interests)}` : '';
  return `${tongue.say(title)}: ${grounded(ground, false, reader, tongue)}${interests}`;
}

/** What a system of our own is used for, each with its ground. What no policy has is told to staff alone. */
export function purposesText(
  { purposes }: OwnSystem | JointSystem,
  known: InventoryCase['purposes'],
  reader: Reader,
  tongue: InventoryTongue,
): readonly string[] {
  return purposes.flatMap((one): readonly string[] => {
    if (typeof one !== 'string') return [activityText(one, reader, tongue)];
    const found = known.find(({ purpose }) => purpose.id === one);
    if (!found) return reader === 'staff' ? [tongue.own.unknownPurpose(one)] : [];
    const ground = grounded(groundOf(found), found.profile !== 'eu-gdpr', reader, tongue);
    return [`${tongue.say(found.purpose.title)}: ${ground}`];
  });
}

/** Who decides: the controllers of its purposes, or else the one of the inventory; of a joint one the others too. */
export function responsibleText(
  system: OwnSystem | JointSystem,
  { inventory, purposes }: Pick<InventoryCase, 'inventory' | 'purposes'>,
  { own, say }: InventoryTongue,
): readonly string[] {
  const names = new Set(
    system.purposes.map((one) => {
      const found = purposes.find(({ purpose }) => purpose.id === one);
      return found?.controller.name ?? inventory.controller.name;
    }),
  );
  const ours = [...names].join(', ');
  if (system.role === 'controller') return [ours];
  const others = system.with.map(({ name, address }) => `${name}, ${address}`).join('; ');
  return [own.together(ours, others), say(system.arrangement)];
}
