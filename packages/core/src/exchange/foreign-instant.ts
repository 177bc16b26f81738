import { type Instant, toInstant } from '../canonical/instant.js';

const shape = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(\.\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?$/i;

/**
 * A time as other systems write it: RFC 3339, a blank instead of the `T`, or an offset without colon.
 * @returns `no_zone` where nobody can tell when it was: no offset, or a day alone; `undefined` for what is no time
 */
export function foreignInstant(text: string, withoutZone: 'utc' | undefined): Instant | 'no_zone' | undefined {
  const day = /^\d{4}-\d\d-\d\d$/.test(text);
  const parts = shape.exec(text);
  if (!day && !parts) return undefined;
  const [, date = text, minutes = '00:00', seconds = ':00', fraction = '', zone] = parts ?? [];
  const offset = zone?.toUpperCase().replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2') ?? 'Z';
  const time = Date.parse(`${date}T${minutes}${seconds}${fraction.slice(0, 4)}${offset}`);
  // The 31st of February rolls over into March instead of being refused.
  const real = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || Number.isNaN(real.getTime()) || !real.toISOString().startsWith(date)) return undefined;
  if (day || (zone === undefined && withoutZone === undefined)) return 'no_zone';
  return toInstant(time);
}
