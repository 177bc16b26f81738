import type { Actor } from '@unticked/core';
import type { OrderState } from '../../shared/order.js';
import { actorOf } from '../shop.js';
import type { Tables } from '../tables/open-tables.js';
import type { Dice } from './create-dice.js';
import { devices, faults } from './devices.js';
import { makePerson } from './make-person.js';
import { versionAges } from './policies.js';

const CUSTOMERS = 200;
const DAY = 86_400_000;

export interface FilledCustomer {
  readonly customerId: string;
  readonly clerk: Actor;
  readonly createdAt: number;
}

function stateOf(dice: Dice, age: number): OrderState {
  if (age > 21 * DAY) return 'handed_over';
  return dice.pick(
    age > 6 * DAY ? ['ready', 'handed_over', 'handed_over'] : ['received', 'in_repair', 'in_repair', 'ready'],
  );
}

/** First visits, oldest first: more of them lately, none before the shop began to ask, none at night. */
function firstVisits(dice: Dice, now: number): readonly number[] {
  const span = (versionAges[0] - 1) * DAY;
  return Array.from({ length: CUSTOMERS }, () => {
    const day = Math.floor((now - span * dice.next() ** 1.7) / DAY) * DAY;
    return Math.min(day + dice.between(8, 16) * 3_600_000, now - dice.between(1, 5) * 3_600_000);
  }).sort((a, b) => a - b);
}

/** The customers and what they brought, without a word about consent. */
export function fillShop({ customers, orders, staff }: Tables, dice: Dice, now: number): readonly FilledCustomer[] {
  const [eva, paul] = staff.all();
  if (!eva || !paul) throw new Error('nobody works here');
  return firstVisits(dice, now).map((createdAt, index) => {
    const customerId = customers.create(makePerson(dice, index), new Date(createdAt).toISOString(), null);
    const visits = [createdAt, ...(dice.chance(0.35) ? [dice.between(createdAt, now)] : [])];
    for (const visit of visits) {
      const order = { device: dice.pick(devices), fault: dice.pick(faults) };
      orders.create(customerId, order, new Date(visit).toISOString(), stateOf(dice, now - visit));
    }
    return { customerId, clerk: actorOf(dice.chance(0.7) ? eva : paul), createdAt };
  });
}
