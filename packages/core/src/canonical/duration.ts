import { type Instant, toInstant, toMilliseconds } from './instant.js';

const shape =
  /^P(?=[\dT])(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?)?$/;

/** True for the durations we read: ISO 8601 with years, months, weeks, days, hours and minutes (`P24M`, `P1Y6M`, `PT48H`). */
export const isDuration = (text: string): boolean => shape.test(text);

/** The last instant of four-digit years: a longer text would not compare as times do. */
const END = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/**
 * The instant that is `duration` after `start`, in the UTC calendar; the day is clamped to the month (31 January + P1M = 28 or 29
 * February), and the whole to the year 9999.
 */
export function addDuration(start: string, duration: string): Instant {
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0] = (shape.exec(duration) ?? [])
    .slice(1)
    .map((part) => Number(part ?? 0));
  const date = new Date(toMilliseconds(start));
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + years * 12 + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return toInstant(Math.min(END, date.getTime() + ((weeks * 7 + days) * 24 * 60 + hours * 60 + minutes) * 60_000));
}
