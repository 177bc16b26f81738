declare const instantBrand: unique symbol;

/** A moment in UTC, written exactly `YYYY-MM-DDTHH:mm:ss.sssZ`, so that texts compare as times do. */
export type Instant = string & { readonly [instantBrand]: true };

const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The text as an instant, or `undefined` if it is not one (another form, the 31st of February). */
export function parseInstant(text: string): Instant | undefined {
  if (!shape.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) || new Date(time).toISOString() !== text ? undefined : (text as Instant); // its form was just read
}

/** @param milliseconds since 1970-01-01T00:00:00.000Z, in the years 0 to 9999. */
export const toInstant = (milliseconds: number): Instant => new Date(milliseconds).toISOString() as Instant; // `toISOString` writes this form

export const toMilliseconds = (instant: string): number => Date.parse(instant);

export const earlier = <T extends string>(a: T, b: T): T => (b < a ? b : a);

export const later = <T extends string>(a: T, b: T): T => (b > a ? b : a);
