import type { Channel } from '@unticked/core';
import type { CustomerInput } from '../../shared/customer-input.js';
import type { OrderState } from '../../shared/order.js';
import { actorOf } from '../shop.js';
import type { Tables } from '../tables/open-tables.js';
import { atTheCounter } from './at-the-counter.js';
import type { Dice } from './create-dice.js';
import { devices, faults } from './devices.js';
import { makePerson } from './make-person.js';
import { versionAges } from './policies.js';
import type { Subject } from './step.js';

const CUSTOMERS = 200;
const DAY = 86_400_000;

export interface FilledCustomer extends Subject {
  readonly createdAt: number;
}

function stateOf(dice: Dice, age: number): OrderState {
  if (age > 21 * DAY) return 'handed_over';
  return dice.pick(
    age > 6 * DAY ? ['ready', 'handed_over', 'handed_over'] : ['received', 'in_repair', 'in_repair', 'ready'],
  );
}

/** First visits, oldest first: more of them lately, none before the shop began to ask. */
function firstVisits(dice: Dice, now: number): readonly number[] {
  const span = (versionAges[0] - 3) * DAY;
  return Array.from({ length: CUSTOMERS }, () => atTheCounter(dice, now - span * dice.next() ** 1.7, now)).sort(
    (a, b) => a - b,
  );
}

/** The ways of news by which this customer can be reached at all. */
const reachable = ({ email, phone }: CustomerInput): readonly Channel[] => [
  ...(email === '' ? [] : (['email'] as const)),
  ...(phone === '' ? [] : (['sms'] as const)),
];

/** The customers and what they brought, without a word about consent. */
export function fillShop({ customers, orders, staff }: Tables, dice: Dice, now: number): readonly FilledCustomer[] {
  const [eva, paul] = staff.all();
  if (!eva || !paul) throw new Error('nobody works here');
  return firstVisits(dice, now).map((createdAt, index) => {
    const person = makePerson(dice, index);
    const customerId = customers.create(person, new Date(createdAt).toISOString(), null);
    const again = Math.max(createdAt, atTheCounter(dice, dice.between(createdAt, now), now));
    const visits = [createdAt, ...(dice.chance(0.35) ? [again] : [])];
    for (const visit of visits) {
      const order = { device: dice.pick(devices), fault: dice.pick(faults) };
      orders.create(customerId, order, new Date(visit).toISOString(), stateOf(dice, now - visit));
    }
    return { customerId, clerk: actorOf(dice.chance(0.7) ? eva : paul), channels: reachable(person), createdAt };
  });
}
