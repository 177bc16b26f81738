import type { CustomerInput } from '../../shared/customer-input.js';
import type { Dice } from './create-dice.js';
import { longestName, namePools } from './names.js';
import { places, streets } from './places.js';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/[^a-z]+/g, '');

/** Somebody who might bring a telephone. Addresses and numbers reach nobody. */
export function makePerson(dice: Dice, index: number): CustomerInput {
  const [firstNames, lastNames] = dice.pick(namePools);
  const [first, last] = [dice.pick(firstNames), dice.pick(lastNames)];
  const [postcode, city, country] = dice.pick(places);
  const hasEmail = dice.chance(0.9);
  return {
    name: index === 7 ? longestName : `${first} ${last}`,
    street: `${dice.pick(streets)} ${1 + dice.below(120)}`,
    postcode,
    city,
    country,
    phone: hasEmail && dice.chance(0.08) ? '' : `+43 660 0${String(100_000 + index * 37).padStart(6, '0')}`,
    email: hasEmail ? `${plain(first)}.${plain(last)}${index}@mail.example` : '',
    born: '',
    language: dice.chance(0.8) ? 'de' : 'en',
  };
}
