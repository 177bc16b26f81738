import { type Instant, toInstant } from '../canonical/instant.js';
import { foreignInstant } from './foreign-instant.js';
import type { DateReading } from './import-mapping.js';

const orders: Readonly<Record<Exclude<DateReading['format'], 'iso'>, RegExp>> = {
  'y-m-d': /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})/,
  'd.m.y': /^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})/,
  'd/m/y': /^(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>\d{4})/,
  'm/d/y': /^(?<m>\d{1,2})\/(?<d>\d{1,2})\/(?<y>\d{4})/,
};
const clock = /^(?:[T ]+(\d{1,2}):(\d\d)(?::(\d\d))?)?$/;

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(zone: string): Intl.DateTimeFormat {
  const known =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' });
  formats.set(zone, known);
  return known;
}

/** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
function ahead(zone: string, time: number): number {
  const part = Object.fromEntries(
    formatOf(zone)
      .formatToParts(time)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time / 1000) * 1000;
}

/** A date as a column writes it; a day alone is its beginning. `undefined` for what is none, and for a zone that is none. */
export function saidDate(text: string, { format, zone }: DateReading): Instant | undefined {
  const said = text.trim();
  if (format === 'iso') {
    const instant = foreignInstant(said, undefined);
    return instant === 'no_zone' ? undefined : instant;
  }
  const found = orders[format].exec(said);
  const time = clock.exec(said.slice(found?.[0].length ?? 0));
  if (!found?.groups || !time) return undefined;
  const [year, month, day] = [Number(found.groups.y), Number(found.groups.m), Number(found.groups.d)];
  const [hour, minute, second] = [Number(time[1] ?? 0), Number(time[2] ?? 0), Number(time[3] ?? 0)];
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  const back = new Date(local);
  // The 31st of February rolls over into March instead of being refused.
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day || hour > 23 || minute > 59 || second > 59)
    return undefined;
  try {
    // Twice, since the offset at the local time read as UTC can be that of the other side of a change of clocks.
    const guess = local - ahead(zone, local);
    return toInstant(local - ahead(zone, guess));
  } catch {
    return undefined;
  }
}
