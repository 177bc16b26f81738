import type { Dice } from './create-dice.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;

const isSunday = (day: number): boolean => new Date(day).getUTCDay() === 0;

/** Some time about then while the shop is open, and before now. */
export function atTheCounter(dice: Dice, time: number, now: number): number {
  const opens = dice.between(7, 16.5) * HOUR;
  let day = Math.floor(time / DAY) * DAY;
  while (isSunday(day) || day + opens >= now) day -= DAY;
  return day + opens;
}
