import { dayOf } from '../anatomy/day-of.js';

/** Two days as date fields have them, both of them in it. */
export interface Period {
  readonly from: string;
  readonly until: string;
}

const DAY = 86_400_000;

/** The last day of what is half-open. */
export const lastDayOf = (until: string): string => dayOf(Date.parse(until) - 1);

/** The last whole one of so many months before this time, counted from January, in UTC. */
const lastOf = (months: number, now: number): Period => {
  const at = new Date(now);
  const begin = Math.floor(at.getUTCMonth() / months) * months;
  const month = (index: number): number => Date.UTC(at.getUTCFullYear(), index, 1);
  return { from: dayOf(month(begin - months)), until: dayOf(month(begin) - DAY) };
};

export const lastQuarter = (now: number): Period => lastOf(3, now);
export const lastYear = (now: number): Period => lastOf(12, now);

/** As the pack is asked for: in UTC and half-open, so that whoever says the same days draws the same sample. */
export const instantsOf = ({ from, until }: Period): Period => ({
  from: `${from}T00:00:00.000Z`,
  until: new Date(Date.parse(until) + DAY).toISOString(),
});
